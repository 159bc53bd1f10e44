import type { StaffId } from '@huiyin/contract/ids';
import { lt, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { defineFacility } from '#platform/facility';
import type { Connections } from '#platform/sockets';
import { presences } from './tables.ts';
import { tellPresence } from './tell-presence.ts';

const BEAT_MS = 10_000;
const GONE_AFTER_MS = 60_000;

const lastBeat = defineFacility(() => ({ at: 0, seen: new Set<StaffId>() }));

/** Each process says who it is connected to; who is connected to none for a minute is offline. */
export async function keepPresence(ctx: Context, connections: Connections) {
  const now = ctx.now();
  const here = connections.staffIds();
  const last = ctx.use(lastBeat);
  const somebodyNew = here.some((id) => !last.seen.has(id));
  if (!somebodyNew && now.getTime() - last.at < BEAT_MS) return;
  last.at = now.getTime();
  last.seen = new Set(here);

  const changed = await ctx.transaction(async (ctx) => {
    const beaten =
      here.length === 0
        ? []
        : await ctx.db
            .insert(presences)
            .values(
              here.map((staffId) => ({ staffId, presence: 'online' as const, since: now, seenAt: now })),
            )
            .onConflictDoUpdate({ target: presences.staffId, set: { seenAt: now } })
            .returning({ staffId: presences.staffId, came: sql<boolean>`xmax = 0` });
    const gone = await ctx.db
      .delete(presences)
      .where(lt(presences.seenAt, new Date(now.getTime() - GONE_AFTER_MS)))
      .returning({ staffId: presences.staffId });
    return [...beaten.filter(({ came }) => came), ...gone];
  });
  for (const { staffId } of changed) tellPresence(ctx, staffId);
}
