import type { EntryId } from '@huiyin/contract/ids';
import type { TransactionContext } from '#platform/context';
import { entryAdded } from '../events.ts';
import type { Ticket } from '../tables.ts';

/** The story that the entry stands in has gone on, and so has that of the ticket it was merged into. */
export async function tellEntry(
  ctx: TransactionContext,
  { id, mergedIntoId }: Pick<Ticket, 'id' | 'mergedIntoId'>,
  entryId: EntryId,
) {
  const stories = mergedIntoId ? [id, mergedIntoId] : [id];
  await ctx.publishEach(
    entryAdded,
    stories.map((ticketId) => ({ ticketId, entryId })),
  );
}
