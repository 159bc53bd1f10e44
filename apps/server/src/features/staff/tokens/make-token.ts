import type { ApiTokenId } from '@huiyin/contract/ids';
import type { Permission } from '@huiyin/contract/permissions';
import { eq } from 'drizzle-orm';
import { may, staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';
import { tokenMade } from '../events.ts';
import { hashToken, newToken } from '../links/link-token.ts';
import { apiTokens } from './tables.ts';

const DAY_MS = 86_400_000;

export interface WantedToken {
  id: ApiTokenId;
  name: string;
  scopes: Permission[];
  validDays: number;
}

/** A key by which a program acts for the person, shown this once. Sent again, the answer is another key. */
export function makeToken(ctx: Context, { id, name, scopes, validDays }: WantedToken) {
  const staffId = staffIdOf(ctx.actor);
  if (scopes.some((scope) => !may(ctx.actor, scope))) throw new Refusal('tokens.beyond-own');
  const token = `hy_${newToken()}`;
  return ctx.transaction(async (ctx) => {
    const [made] = await ctx.db
      .insert(apiTokens)
      .values({
        id,
        staffId,
        name,
        scopes: [...new Set(scopes)],
        tokenHash: hashToken(token),
        madeAt: ctx.now(),
        expiresAt: new Date(ctx.now().getTime() + validDays * DAY_MS),
      })
      .onConflictDoUpdate({
        target: apiTokens.id,
        set: { tokenHash: hashToken(token) },
        setWhere: eq(apiTokens.staffId, staffId),
      })
      .returning({ id: apiTokens.id });
    if (!made) throw new NotFound();
    await ctx.publish(tokenMade, { staffId, apiTokenId: id });
    return { token };
  });
}
