import type { DraftTicket } from '@huiyin/contract/examination';
import { and, desc, eq, or, type SQL, sql } from 'drizzle-orm';
import { categoryPriority } from '#features/categories';
import { contactPoints, customers, recogniseContactPoint } from '#features/customers';
import { groups, staff } from '#features/staff';
import type { Context } from '#platform/context';
import { visibleTickets } from './access.ts';
import { findNumbers } from './numbers-in-text.ts';
import { unfinished } from './status-conditions.ts';
import { suggestPriority } from './suggest-priority.ts';
import { summaryColumns } from './summary.ts';
import { tickets } from './tables.ts';
import { findVagueWords } from './vague-words.ts';
import { hasOrderNumber } from './views/found-by-words.ts';

const MOST = 10;

/** What the desk says to a ticket before it is saved. It suggests and never blocks, and changes nothing. */
export async function examineDraft(ctx: Context, draft: DraftTicket) {
  const { description, customersWords = '', nature, emotion, extent, categoryId } = draft;
  const suggested = categoryId ? await categoryPriority(ctx, categoryId) : null;
  const numbers = findNumbers(description);
  const ordersFound = numbers.filter(({ kind }) => kind === 'order-number').map(({ value }) => value);
  const openTickets = await openTicketsLike(ctx, draft, ordersFound);
  return {
    vagueWords: findVagueWords(description),
    numbers,
    suggestion: suggestPriority({
      ...{ description, customerWords: customersWords },
      ...(nature ? { nature } : {}),
      ...(emotion ? { emotion } : {}),
      ...(extent ? { extent } : {}),
      ...(suggested ? { categoryPriority: suggested } : {}),
      openContacts: openTickets.length,
      unsolvedComplaint: openTickets.some((ticket) => ticket.nature === 'complaint'),
    }),
    openTickets,
  };
}

/** Open matters of the same customer, phone or order: the customer may be calling about one of them (重复进线). */
async function openTicketsLike(ctx: Context, draft: DraftTicket, ordersFound: string[]) {
  const orders = [...new Set([...(draft.orderNumbers ?? []), ...ordersFound])].filter(Boolean);
  const same = or(
    draft.customerId ? eq(tickets.customerId, draft.customerId) : undefined,
    draft.phone ? ofPhone(draft.phone) : undefined,
    ...orders.map(hasOrderNumber),
  );
  if (!same) return [];
  return ctx.db
    .select(summaryColumns)
    .from(tickets)
    .leftJoin(customers, eq(customers.id, tickets.customerId))
    .leftJoin(staff, eq(staff.id, tickets.handlerId))
    .leftJoin(groups, eq(groups.id, tickets.groupId))
    .where(and(unfinished, visibleTickets(ctx), same))
    .orderBy(desc(tickets.openedAt))
    .limit(MOST);
}

function ofPhone(phone: string): SQL | undefined {
  const point = recogniseContactPoint(phone);
  if (!point) return undefined;
  return sql`${tickets.customerId} in (select p.customer_id from ${contactPoints} p where p.bare_value = ${point.value.replace(/;.*/, '')})`;
}
