import type { EntryAct } from '@huiyin/contract/entries';
import type { EntryId, TicketId } from '@huiyin/contract/ids';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { lockTicket } from '../access.ts';
import { addEntry } from '../entries/add-entry.ts';

/** The story of each says what became of the other. */
export async function tellMerge(
  ctx: TransactionContext,
  told: { ticketId: TicketId; act: EntryAct; subject: TicketId; reason?: string | undefined },
) {
  const { ticketId, act, subject, reason } = told;
  const ticket = await lockTicket(ctx, ticketId);
  const details = { act, subject, ...(reason ? { reason } : {}) };
  await addEntry(ctx, ticket, { id: newId<EntryId>(), kind: 'change', details });
}
