import type { BulkEdit } from '@huiyin/contract/bulk-changes';
import { type BulkChangeId, bulkChangeId } from '@huiyin/contract/ids';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { type Actor, may } from '#platform/actor';
import type { Context, TransactionContext } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { type BulkChangeRow, bulkChanges } from './tables.ts';

/** Everybody sees their own alone. */
export const ownBulkChanges = ({ actor }: Context): SQL =>
  actor.kind === 'staff' ? eq(bulkChanges.staffId, actor.id) : sql`false`;

/** Whether the actor may make such a change of any ticket at all. */
export const mayEdit = (actor: Actor, { kind }: BulkEdit) =>
  may(actor, 'tickets.work') && (kind !== 'assign' || may(actor, 'tickets.assign'));

export async function lockOwn(ctx: TransactionContext, id: BulkChangeId): Promise<BulkChangeRow> {
  const [found] = await ctx.db
    .select()
    .from(bulkChanges)
    .where(and(eq(bulkChanges.id, id), ownBulkChanges(ctx)))
    .for('update');
  if (!found) throw new NotFound();
  return found;
}

/** Whether the actor may hear how a `bulk-change:<id>` goes on. */
export async function mayWatchBulkChange(ctx: Context, subject: string) {
  const [kind, id] = subject.split(':', 2);
  if (kind !== 'bulk-change') return null;
  const { data } = bulkChangeId.safeParse(id);
  if (!data) return false;
  return (await ctx.db.$count(bulkChanges, and(eq(bulkChanges.id, data), ownBulkChanges(ctx)))) > 0;
}
