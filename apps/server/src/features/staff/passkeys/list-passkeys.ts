import { desc, eq } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { passkeySite } from './passkey-site.ts';
import { passkeys } from './tables.ts';

/** One's passkeys, the newest first. */
export async function listPasskeys(ctx: Context) {
  const found = await ctx.db
    .select({
      id: passkeys.id,
      name: passkeys.name,
      addedAt: passkeys.addedAt,
      lastUsedAt: passkeys.lastUsedAt,
    })
    .from(passkeys)
    .where(eq(passkeys.staffId, staffIdOf(ctx.actor)))
    .orderBy(desc(passkeys.addedAt), desc(passkeys.id));
  return { domain: ctx.use(passkeySite)?.domain ?? null, passkeys: found };
}
