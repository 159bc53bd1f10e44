import type { EntryId, TicketId } from '@huiyin/contract/ids';
import type { NewTicket } from '@huiyin/contract/tickets';
import { and, eq } from 'drizzle-orm';
import { checkFieldValues } from '#features/fields';
import type { Context, TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { NotFound } from '#platform/refusal';
import { visibleTickets } from './access.ts';
import { checkAssignees, checkDepartments } from './check-assignees.ts';
import { keepFiles } from './entries/add-entry.ts';
import { authorOf } from './entries/author.ts';
import { entries } from './entries/tables.ts';
import { ticketAssigned, ticketOpened, ticketResolved } from './events.ts';
import { firstState } from './first-state.ts';
import { findGivens } from './givens.ts';
import { checkNothingMissing } from './missing-fields.ts';
import { planAlong } from './plan-along.ts';
import { promiseAtOpening } from './promises/promise-at-opening.ts';
import { keepTerms, textsOf } from './search/keep-terms.ts';
import { keepSolution } from './solutions/keep-solution.ts';
import { type Ticket, tickets } from './tables.ts';
import { nextTicketNumber } from './ticket-number.ts';
import { columnsOf } from './written-fields.ts';

/** `openingId` names the first entry where the caller knows it, as for a message that opens a ticket. */
export type Opening = NewTicket & { openingId?: EntryId };

/** What the caller learns; all else it can read. */
export type Opened = Pick<Ticket, 'id' | 'number' | 'version'>;

const learnt = { id: tickets.id, number: tickets.number, version: tickets.version };

/** Opens a ticket with its first entry; what was settled in the first contact is resolved in the same step. */
export function openTicket(ctx: Context, { openingId, ...sent }: Opening): Promise<Opened> {
  return ctx.transaction(async (ctx) => {
    const givens = await findGivens(ctx, sent, { held: true });
    const input = { ...sent, customerId: givens.customerId };
    if (givens.isOpened) return findOpened(ctx, input.id);
    await checkAssignees(ctx, input);
    await checkDepartments(ctx, input.departmentIds);
    if (input.fields) await checkFieldValues(ctx, 'ticket', input.fields);
    if (input.resolved)
      await checkNothingMissing(ctx, { ...columnsOf(input), ...input, hasSolution: !!input.solution });

    const state = await firstState(ctx, input);
    const nextDueAt = await promiseAtOpening(ctx, state, givens);
    const [opened] = await ctx.db
      .insert(tickets)
      .values({ ...state, nextDueAt, number: await nextTicketNumber(ctx) })
      .onConflictDoNothing({ target: tickets.id })
      .returning(learnt);
    if (!opened) return findOpened(ctx, input.id); // sent twice at the same time: the other one has opened it

    await writeOpening(ctx, state, { ...input, openingId });
    const texts = textsOf({ ...state, number: opened.number });
    await keepTerms(ctx, { ticketId: opened.id, seq: 0, at: state.openedAt, texts });
    if (input.solution) await keepSolution(ctx, opened.id, input.solution);
    await ctx.publish(ticketOpened, { ticketId: opened.id });
    await planAlong(ctx, opened.id, input.followUp);
    const { handlerId, groupId, openedById } = state;
    const isGiven = handlerId ? handlerId !== openedById : groupId !== null && !input.resolved;
    if (isGiven) {
      await ctx.publish(ticketAssigned, { ticketId: opened.id, handlerId, groupId, previousHandlerId: null });
    }
    if (input.resolved) await ctx.publish(ticketResolved, { ticketId: opened.id });
    return opened;
  });
}

/** What was sent before is answered as it was then, to whoever may see it. */
async function findOpened(ctx: TransactionContext, id: TicketId): Promise<Opened> {
  const [found] = await ctx.db
    .select(learnt)
    .from(tickets)
    .where(and(eq(tickets.id, id), visibleTickets(ctx)));
  if (!found) throw new NotFound();
  return found;
}

async function writeOpening(
  ctx: TransactionContext,
  { id: ticketId, channel, description, occurredAt, openedAt }: Awaited<ReturnType<typeof firstState>>,
  { fileIds = [], openingId }: Opening,
) {
  const id = openingId ?? newId<EntryId>();
  await ctx.db.insert(entries).values({
    ...authorOf(ctx),
    ...{ ticketId, id, channel, occurredAt, seq: 1, kind: 'opening', direction: 'in' },
    body: description,
    writtenAt: openedAt,
  });
  await keepFiles(ctx, ticketId, id, fileIds);
}
