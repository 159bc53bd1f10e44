import { type BulkChangeId, bulkChangeId } from '@huiyin/contract/ids';
import type { Permission } from '@huiyin/contract/permissions';
import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { staffActor } from '#features/staff';
import { actingAs } from '#platform/acting-as';
import type { Context } from '#platform/context';
import { defineJob } from '#platform/jobs';
import { bulkChangeEnded, bulkChangeUndoEnded } from './events.ts';
import { type BulkChangeRow, bulkChanges, bulkChangeTickets } from './tables.ts';
import { takeTurn } from './take-turn.ts';

const IN_ONE_JOB = 100;
const SAID_EVERY = 10;

/** Changes some tickets, or takes them back, and leaves the rest to the next such job, so that others get their turn. */
export const goOn = defineJob(
  'bulk-changes/go-on',
  z.object({ bulkChangeId }),
  async (ctx, { bulkChangeId }) => {
    const [found] = await ctx.db.select().from(bulkChanges).where(eq(bulkChanges.id, bulkChangeId));
    if (!found || !isOpen(found)) return;
    const places = await placesLeft(ctx, found);
    const person = await personBehind(ctx, found);
    for (const [done, place] of places.entries()) {
      await takeTurn(person, found, place);
      if (done % SAID_EVERY === 0)
        ctx.tell({ subject: `bulk-change:${bulkChangeId}`, name: 'bulk-change.went-on' });
    }
    if (places.length < IN_ONE_JOB) await end(ctx, bulkChangeId);
    else await ctx.transaction((ctx) => ctx.schedule(goOn, { bulkChangeId }));
  },
);

const isOpen = ({ progress }: BulkChangeRow) => progress === 'running' || progress === 'undoing';

async function placesLeft(ctx: Context, { id, progress }: BulkChangeRow) {
  const found = await ctx.db
    .select({ place: bulkChangeTickets.place })
    .from(bulkChangeTickets)
    .where(
      and(
        eq(bulkChangeTickets.bulkChangeId, id),
        eq(bulkChangeTickets.outcome, progress === 'running' ? 'waiting' : 'changed'),
      ),
    )
    .orderBy(asc(bulkChangeTickets.place))
    .limit(IN_ONE_JOB);
  return found.map(({ place }) => place);
}

/** Whoever began it, with what they may now and might then: who has left changes nothing more. */
async function personBehind(ctx: Context, { staffId, permissions }: BulkChangeRow): Promise<Context> {
  const actor = await staffActor(ctx, staffId, { sessionId: null });
  if (actor.kind !== 'staff') return ctx.use(actingAs)(actor);
  const held = [...actor.permissions].filter((permission: Permission) => permissions.includes(permission));
  return ctx.use(actingAs)({ ...actor, permissions: new Set(held) });
}

function end(ctx: Context, bulkChangeId: BulkChangeId) {
  return ctx.transaction(async (ctx) => {
    const [found] = await ctx.db
      .select()
      .from(bulkChanges)
      .where(eq(bulkChanges.id, bulkChangeId))
      .for('update');
    if (!found || !isOpen(found)) return;
    const isUndone = found.progress === 'undoing';
    await ctx.db
      .update(bulkChanges)
      .set({ progress: isUndone ? 'undone' : 'done', endedAt: ctx.now() })
      .where(eq(bulkChanges.id, bulkChangeId));
    await ctx.publish(isUndone ? bulkChangeUndoEnded : bulkChangeEnded, { bulkChangeId });
  });
}
