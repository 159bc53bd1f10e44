import type { AccountLinkId, StaffId } from '@huiyin/contract/ids';
import { and, eq, isNull } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { accountLinkMade } from '../events.ts';
import { hashToken, newToken } from './link-token.ts';
import { accountLinks } from './tables.ts';

export type LinkKind = (typeof accountLinks.$inferSelect)['kind'];

const HOUR_MS = 3_600_000;
const validHours: Record<LinkKind, number> = { invitation: 7 * 24, 'password-reset': 24 };

/** The secret of a new link for this person; the one before it ends. The account is locked by the caller. */
export async function makeLink(
  ctx: TransactionContext,
  staffId: StaffId,
  { kind, id = newId() }: { kind: LinkKind; id?: AccountLinkId },
): Promise<string> {
  await endLinks(ctx, staffId);
  const token = newToken();
  const made = {
    tokenHash: hashToken(token),
    madeAt: ctx.now(),
    expiresAt: new Date(ctx.now().getTime() + validHours[kind] * HOUR_MS),
    endedAt: null,
  };
  await ctx.db
    .insert(accountLinks)
    .values({ id, kind, staffId, ...made })
    .onConflictDoUpdate({ target: accountLinks.id, set: made });
  await ctx.publish(accountLinkMade, { staffId, accountLinkId: id, kind });
  return token;
}

/** The link of this person that has not ended, though it may have expired. */
export async function openLinkOf(ctx: TransactionContext, staffId: StaffId) {
  const [found] = await ctx.db
    .select({ id: accountLinks.id })
    .from(accountLinks)
    .where(and(eq(accountLinks.staffId, staffId), isNull(accountLinks.endedAt)));
  return found?.id ?? null;
}

export async function endLinks(ctx: TransactionContext, staffId: StaffId) {
  await ctx.db
    .update(accountLinks)
    .set({ endedAt: ctx.now() })
    .where(and(eq(accountLinks.staffId, staffId), isNull(accountLinks.endedAt)));
}

/** The secret stands behind the #, which browsers send to nobody. */
export const linkPath = (token: string) => `/welcome#${token}`;
