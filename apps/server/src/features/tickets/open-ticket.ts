import type { EntryId } from '@huiyin/contract/ids';
import type { NewTicket } from '@huiyin/contract/tickets';
import { and, eq, sql } from 'drizzle-orm';
import { customers, visibleCustomers } from '#features/customers';
import { checkFieldValues } from '#features/fields';
import type { Context, TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { NotFound } from '#platform/refusal';
import { lockTicket } from './access.ts';
import { checkAssignees, checkDepartments } from './check-assignees.ts';
import { attachFiles } from './entries/add-entry.ts';
import { authorOf } from './entries/author.ts';
import { entries } from './entries/tables.ts';
import { ticketOpened, ticketResolved } from './events.ts';
import { firstState } from './first-state.ts';
import { promiseAtOpening } from './promises/promise-at-opening.ts';
import { type Ticket, tickets } from './tables.ts';
import { nextTicketNumber } from './ticket-number.ts';

/** `openingId` names the first entry where the caller knows it, as for a message that opens a ticket. */
export type Opening = NewTicket & { openingId?: EntryId };

/** Opens a ticket with its first entry; what was settled in the first contact is resolved in the same step. */
export function openTicket(ctx: Context, { openingId, ...input }: Opening): Promise<Ticket> {
  return ctx.transaction(async (ctx) => {
    const { isOpened, level } = await findGivens(ctx, input);
    if (isOpened) return lockTicket(ctx, input.id);
    await checkAssignees(ctx, input);
    await checkDepartments(ctx, input.departmentIds);
    if (input.fields) await checkFieldValues(ctx, 'ticket', input.fields);

    const state = firstState(ctx, input);
    const nextDueAt = await promiseAtOpening(ctx, state, level);
    const [opened] = await ctx.db
      .insert(tickets)
      .values({ ...state, nextDueAt, number: await nextTicketNumber(ctx) })
      .onConflictDoNothing({ target: tickets.id })
      .returning();
    if (!opened) return lockTicket(ctx, input.id); // sent twice at the same time: the other one has opened it

    await writeOpening(ctx, opened, { ...input, openingId });
    await ctx.publish(ticketOpened, { ticketId: opened.id });
    if (input.resolved) await ctx.publish(ticketResolved, { ticketId: opened.id });
    return opened;
  });
}

/** In one question: whether the ticket was sent before, and the customer it is for. */
async function findGivens(ctx: TransactionContext, { id, customerId }: NewTicket) {
  const isOpened = sql<boolean>`exists (select from ${tickets} t where t.id = ${id})`;
  if (!customerId) {
    const [found] = await ctx.db.select({ isOpened }).from(sql`(values (1)) as nobody`);
    return { ...found!, level: null };
  }
  const [found] = await ctx.db
    .select({ isOpened, level: customers.level })
    .from(customers)
    .where(and(eq(customers.id, customerId), visibleCustomers(ctx)));
  if (!found) throw new NotFound();
  return found;
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
  await attachFiles(ctx, opened.id, id, fileIds);
}
