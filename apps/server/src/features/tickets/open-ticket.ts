import type { EntryId } from '@huiyin/contract/ids';
import type { NewTicket } from '@huiyin/contract/tickets';
import { checkFieldValues } from '#features/fields';
import type { Context, TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { lockTicket } from './access.ts';
import { checkAssignees, checkDepartments } from './check-assignees.ts';
import { keepFiles } from './entries/add-entry.ts';
import { authorOf } from './entries/author.ts';
import { entries } from './entries/tables.ts';
import { ticketAssigned, ticketOpened, ticketResolved } from './events.ts';
import { firstState } from './first-state.ts';
import { findGivens } from './givens.ts';
import { checkNothingMissing } from './missing-fields.ts';
import { promiseAtOpening } from './promises/promise-at-opening.ts';
import { keepSolution } from './solutions/keep-solution.ts';
import { type Ticket, tickets } from './tables.ts';
import { nextTicketNumber } from './ticket-number.ts';
import { columnsOf } from './written-fields.ts';

/** `openingId` names the first entry where the caller knows it, as for a message that opens a ticket. */
export type Opening = NewTicket & { openingId?: EntryId };

/** Opens a ticket with its first entry; what was settled in the first contact is resolved in the same step. */
export function openTicket(ctx: Context, { openingId, ...input }: Opening): Promise<Ticket> {
  return ctx.transaction(async (ctx) => {
    const givens = await findGivens(ctx, input);
    if (givens.isOpened) return lockTicket(ctx, input.id);
    await checkAssignees(ctx, input);
    await checkDepartments(ctx, input.departmentIds);
    if (input.fields) await checkFieldValues(ctx, 'ticket', input.fields);
    if (input.resolved)
      await checkNothingMissing(ctx, { ...columnsOf(input), ...input, hasSolution: !!input.solution });

    const state = firstState(ctx, input);
    const nextDueAt = await promiseAtOpening(ctx, state, givens);
    const [opened] = await ctx.db
      .insert(tickets)
      .values({ ...state, nextDueAt, number: await nextTicketNumber(ctx) })
      .onConflictDoNothing({ target: tickets.id })
      .returning();
    if (!opened) return lockTicket(ctx, input.id); // sent twice at the same time: the other one has opened it

    await writeOpening(ctx, opened, { ...input, openingId });
    if (input.solution) await keepSolution(ctx, opened.id, input.solution);
    await ctx.publish(ticketOpened, { ticketId: opened.id });
    if (opened.handlerId && opened.handlerId !== opened.openedById) {
      const { handlerId, groupId } = opened;
      await ctx.publish(ticketAssigned, { ticketId: opened.id, handlerId, groupId, previousHandlerId: null });
    }
    if (input.resolved) await ctx.publish(ticketResolved, { ticketId: opened.id });
    return opened;
  });
}

async function writeOpening(ctx: TransactionContext, opened: Ticket, { fileIds = [], openingId }: Opening) {
  const id = openingId ?? newId<EntryId>();
  await ctx.db.insert(entries).values({
    ...authorOf(ctx),
    ticketId: opened.id,
    seq: 1,
    id,
    kind: 'opening',
    direction: 'in',
    channel: opened.channel,
    body: opened.description,
    occurredAt: opened.occurredAt,
    writtenAt: opened.openedAt,
  });
  await keepFiles(ctx, opened.id, id, fileIds);
}
