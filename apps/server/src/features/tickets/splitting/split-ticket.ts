import type { CategoryId, EntryId, TicketId } from '@huiyin/contract/ids';
import type { Nature, Priority } from '@huiyin/contract/ticket-words';
import { eq } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockTicket, lockTicketForWork } from '../access.ts';
import { changeTicket } from '../change-ticket.ts';
import type { Entry } from '../entries/tables.ts';
import { ticketRestricted, ticketSplit } from '../events.ts';
import { keepLink } from '../links/link-tickets.ts';
import { isMereThanks } from '../mere-thanks.ts';
import { openTicket } from '../open-ticket.ts';
import { meetResponses, owesNoResponse, promiseNextResponse } from '../promises/follow-contact.ts';
import { isFinished } from '../status-rules.ts';
import { type Ticket, tickets } from '../tables.ts';
import { lastAnswer, lastContact } from './last-contact.ts';
import { chosenEntries, moveEntries } from './move-entries.ts';

interface Split {
  ticketId: TicketId;
  id: TicketId;
  entryIds: EntryId[];
  description: string;
  categoryId?: CategoryId | null;
  nature?: Nature | null;
  priority?: Priority;
}

/** Two matters came in one: what is about the second goes on by itself, with promises of its own. */
export function splitTicket(ctx: Context, { ticketId, id, entryIds, ...matter }: Split) {
  return ctx.transaction(async (ctx) => {
    const ticket = await lockTicketForWork(ctx, ticketId);
    if (ticket.mergedIntoId) throw new Refusal('ticket.merged');
    const isSentAgain = (await ctx.db.$count(tickets, eq(tickets.id, id))) > 0;
    const moved = isSentAgain ? [] : await chosenEntries(ctx, { from: ticketId, entryIds });
    const opened = await openTicket(ctx, { ...inherited(ticket, moved), ...matter, id });
    if (isSentAgain) return opened;

    await moveEntries(ctx, moved, { from: ticketId, to: id });
    await restrictAlike(ctx, ticket, id);
    await keepLink(ctx, { ticketId: id, otherId: ticketId, kind: 'follow-on' });
    await followMoved(ctx, id);
    if (!asks(await lastContact(ctx, ticketId))) await owesNoResponse(ctx, ticket);
    await ctx.publish(ticketSplit, { ticketId, otherId: id, entryIds: moved.map((entry) => entry.id) });
    return opened;
  });
}

/** Whose matter it is, and who answers for it while they answer for the first. */
function inherited(ticket: Ticket, moved: readonly Entry[]) {
  const { customerId, contactPerson, orderNumbers, product, handlerId, groupId } = ticket;
  const first = moved[0];
  return {
    ...{ customerId, contactPerson, orderNumbers, product, groupId },
    handlerId: isFinished(ticket.status) ? null : handlerId,
    channel: first?.channel ?? ticket.channel,
    ...(first ? { occurredAt: first.occurredAt } : {}),
  };
}

/** Whoever may not know of the one knows nothing of the other. */
async function restrictAlike(ctx: TransactionContext, { restrictedTo }: Ticket, id: TicketId) {
  if (!restrictedTo) return;
  await changeTicket(ctx, await lockTicket(ctx, id), { restrictedTo });
  await ctx.publish(ticketRestricted, { ticketId: id });
}

/** What was said in it counts as said in the new one: a customer who was answered is not promised a first answer. */
async function followMoved(ctx: TransactionContext, id: TicketId) {
  const last = await lastContact(ctx, id);
  const answer = await lastAnswer(ctx, id);
  let ticket = await lockTicket(ctx, id);
  if (answer) {
    ticket = await changeTicket(ctx, ticket, { firstRespondedAt: answer.occurredAt });
    await meetResponses(ctx, ticket, answer.occurredAt);
  }
  if (asks(last)) await promiseNextResponse(ctx, ticket);
}

const asks = (entry: Entry | undefined) => entry?.direction === 'in' && !isMereThanks(entry.body);
