import type { ChosenPresence } from '@huiyin/contract/presence';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { presences } from './tables.ts';
import { tellPresence } from './tell-presence.ts';

/** Says whether one takes new work, until one leaves. */
export async function choosePresence(ctx: Context, { presence }: { presence: ChosenPresence }) {
  const staffId = staffIdOf(ctx.actor);
  const chosen = { presence, since: ctx.now(), seenAt: ctx.now() };
  await ctx.transaction((ctx) =>
    ctx.db
      .insert(presences)
      .values({ staffId, ...chosen })
      .onConflictDoUpdate({ target: presences.staffId, set: chosen }),
  );
  tellPresence(ctx, staffId);
}
