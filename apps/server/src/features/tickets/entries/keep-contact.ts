import type { EntryId, TicketId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { lockTicket } from '../access.ts';
import { changeTicket } from '../change-ticket.ts';
import { isSameMatter } from '../closing-rules/closing-rules.ts';
import { continueAsNewTicket } from '../continue-as-new-ticket.ts';
import { customerAnswered, ticketStatusChanged } from '../events.ts';
import { isMereThanks } from '../mere-thanks.ts';
import { meetResponses, promiseNextResponse } from '../promises/follow-contact.ts';
import { followStatus } from '../promises/follow-status.ts';
import { reopen } from '../reopen-ticket.ts';
import { isFinished } from '../status-rules.ts';
import type { Ticket } from '../tables.ts';
import { addEntry } from './add-entry.ts';
import type { Contact } from './contact.ts';
import { entries } from './tables.ts';
import { tellEntry } from './tell-entry.ts';

export interface KeptContact {
  id: EntryId;
  seq: number;
  /** The new ticket that it opened, since this one was closed too long ago. */
  continuedAs: TicketId | null;
}

/** Keeps contact with the customer in a locked ticket, and what follows from it: nothing said is left lying. */
export async function keepContact(
  ctx: TransactionContext,
  ticket: Ticket,
  { isResponse, isHeard, ...contact }: Contact,
): Promise<KeptContact> {
  const { id } = contact;
  const before = await sentBefore(ctx, ticket, id);
  if (before) return before;
  const current = await theOneThatGoesOn(ctx, ticket);
  const asks = isHeard && !isMereThanks(contact.body);
  if (asks && current.closedAt && !(await isSameMatter(ctx, current.closedAt))) {
    const continued = await continueAsNewTicket(ctx, current, contact);
    return { id, seq: 1, continuedAs: continued.id };
  }

  const responded = isResponse && current.firstRespondedAt === null;
  const alongside = responded ? { firstRespondedAt: contact.occurredAt ?? ctx.now() } : {};
  const isMerged = current !== ticket;
  const again = asks && current.status !== 'waiting-for-customer';
  const told = again ? { ...contact, details: { ...contact.details, again } } : contact;
  const { entry, ticket: kept } = await addEntry(ctx, ticket, isMerged ? told : { ...told, alongside });
  const affected = isMerged ? await changeTicket(ctx, current, alongside) : kept;
  await tellEntry(ctx, ticket, id);
  if (isResponse) await beginWork(ctx, affected, entry.occurredAt);
  if (asks) await attend(ctx, affected, id);
  return { id, seq: entry.seq, continuedAs: null };
}

/** What comes for a merged ticket stays its own, so that it can go home; what follows from it concerns the other. */
async function theOneThatGoesOn(ctx: TransactionContext, ticket: Ticket) {
  return ticket.mergedIntoId ? lockTicket(ctx, ticket.mergedIntoId) : ticket;
}

async function sentBefore(
  ctx: TransactionContext,
  ticket: Ticket,
  id: EntryId,
): Promise<KeptContact | undefined> {
  const [found] = await ctx.db.select().from(entries).where(eq(entries.id, id));
  if (!found) return undefined;
  if (found.ticketId === ticket.id) return { id, seq: found.seq, continuedAs: null };
  const continued = await lockTicket(ctx, found.ticketId);
  return { id, seq: found.seq, continuedAs: continued.id };
}

/** Somebody who answers the customer has begun. */
async function beginWork(ctx: TransactionContext, ticket: Ticket, at: Date) {
  await meetResponses(ctx, ticket, at);
  if (ticket.status !== 'new') return;
  await changeTicket(ctx, ticket, { status: 'open', statusSince: ctx.now() });
  await ctx.publish(ticketStatusChanged, { ticketId: ticket.id, from: 'new', to: 'open' });
}

/** The customer waits for an answer now. */
async function attend(ctx: TransactionContext, ticket: Ticket, entryId: EntryId) {
  const { id: ticketId, handlerId, status } = ticket;
  if (isFinished(status)) await reopen(ctx, ticket);
  if (status === 'waiting-for-customer') {
    const opened = await changeTicket(ctx, ticket, { status: 'open', statusSince: ctx.now() });
    await followStatus(ctx, ticket, opened);
    await ctx.publish(ticketStatusChanged, { ticketId, from: status, to: 'open' });
  }
  await promiseNextResponse(ctx, ticket);
  await ctx.publish(customerAnswered, { ticketId, entryId, handlerId });
}
