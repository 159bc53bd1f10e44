import type { TicketId } from '@huiyin/contract/ids';
import type { TicketDetail } from '@huiyin/contract/tickets';
import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import { categories } from '#features/categories';
import { findCustomer } from '#features/customers';
import { openDeadlinesOf } from '#features/deadlines';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { prepared } from '#platform/prepared';
import { NotFound } from '#platform/refusal';
import { mayWorkOn, visibleTickets } from './access.ts';
import { ticketHolds } from './holds/tables.ts';
import { ticketLinks } from './links/tables.ts';
import { type Named, namesOf } from './names.ts';
import { ratings, solutions } from './solutions/tables.ts';
import { chases, suggestWhenChased } from './suggest-when-chased.ts';
import { nameIn, summaryColumns } from './summary.ts';
import { type Ticket, tickets } from './tables.ts';
import {
  childrenOf,
  holdsOf,
  linksOf,
  mergedInto,
  ratingsOf,
  solutionsOf,
  ticketNamed,
} from './ticket-parts.ts';

/** One ticket with all that its page shows; of what few tickets have is asked only where there is any. */
export async function readTicket(ctx: Context, { ticketId }: { ticketId: TicketId }): Promise<TicketDetail> {
  const [found] = await ticketAsked(ctx, { ticketId });
  if (!found) throw new NotFound();

  const {
    hasSolutions,
    hasRatings,
    hasLinks,
    isHeld,
    hasMerged,
    hasChildren,
    openedByName,
    categoryName,
    mergedIntoNumber,
    chases: chased,
    ...ticket
  } = found;
  const { customerName, handlerName, groupName, restricted, ...columns } = ticket;
  const [customer, offered, rated, linked, holds, promised, merged, children, [parent], suggestion] =
    await Promise.all([
      ticket.customerId ? findCustomer(ctx, ticket.customerId) : undefined,
      hasSolutions || hasMerged ? solutionsOf(ctx, { ticketId }) : [],
      hasRatings || hasMerged ? ratingsOf(ctx, { ticketId }) : [],
      hasLinks || hasMerged ? linksOf(ctx, { ticketId }) : [],
      isHeld ? holdsOf(ctx, { ticketId }) : [],
      openDeadlinesOf(ctx, `ticket:${ticketId}`),
      hasMerged ? mergedInto(ctx, { ticketId }) : [],
      hasChildren || hasMerged ? childrenOf(ctx, { ticketId }) : [],
      ticket.parentId ? ticketNamed(ctx, { ticketId: ticket.parentId }) : [],
      suggestWhenChased(ctx, columns, chased),
    ]);
  const known = [
    ...named(ticket.handlerId, handlerName),
    ...named(ticket.groupId, groupName),
    ...named(ticket.openedById === ticket.handlerId ? null : ticket.openedById, openedByName),
    ...named(ticket.categoryId, categoryName),
  ];
  const others = [
    ...[ticket.awaitedDepartmentId, ...ticket.departmentIds, ...(ticket.restrictedTo ?? [])],
    ...offered.flatMap(({ offeredById, answerEnteredById }) => [offeredById, answerEnteredById]),
    ...rated.map(({ enteredById }) => enteredById),
  ].filter((id) => !known.some((one) => one.id === id));
  return {
    ...detailOf(columns),
    ...{ customerName, handlerName, groupName, restricted, dueAt: ticket.nextDueAt },
    customer: customer ?? null,
    mayWork: mayWorkOn(ctx.actor, ticket),
    suggestion,
    solutions: offered,
    ratings: rated,
    links: linked,
    mergedInto: ticket.mergedIntoId && { ticketId: ticket.mergedIntoId, number: mergedIntoNumber! },
    merged,
    parent: parent ?? null,
    children,
    holds,
    deadlines: promised,
    names: [...known, ...(await namesOf(ctx, others))],
  };
}

const { customerName, handlerName, groupName, restricted } = summaryColumns;

const ticketAsked = prepared((ctx) =>
  ctx.db
    .select({
      ...getTableColumns(tickets),
      ...{ customerName, handlerName, groupName, restricted },
      openedByName: nameIn(staff, 'opened_by_id'),
      categoryName: nameIn(categories, 'category_id'),
      hasSolutions: sql<boolean>`exists (select from ${solutions} s where s.ticket_id = ${tickets}.id)`,
      hasRatings: sql<boolean>`exists (select from ${ratings} r where r.ticket_id = ${tickets}.id)`,
      hasLinks: sql<boolean>`exists (select from ${ticketLinks} l where l.from_id = ${tickets}.id or l.to_id = ${tickets}.id)`,
      hasMerged: sql<boolean>`exists (select from ${tickets} m where m.merged_into_id = ${tickets}.id)`,
      hasChildren: sql<boolean>`exists (select from ${tickets} c where c.parent_id = ${tickets}.id)`,
      chases,
      mergedIntoNumber: sql<
        string | null
      >`(select m.number from ${tickets} m where m.id = ${tickets}.merged_into_id)`,
      isHeld: sql<boolean>`exists (select from ${ticketHolds} h where h.ticket_id = ${tickets}.id)`,
    })
    .from(tickets)
    .where(and(eq(tickets.id, sql.placeholder('ticketId')), visibleTickets(ctx))),
);

const named = (id: string | null, name: string | null): Named[] =>
  id && name !== null ? [{ id, name }] : [];

function detailOf(ticket: Ticket) {
  const {
    externalAgency,
    externalNumber,
    externalDueAt,
    lastSeq: _,
    mergedIntoId: __,
    parentId: ___,
    score: ____,
    ...fields
  } = ticket;
  return {
    ...fields,
    externalComplaint: externalAgency && {
      agency: externalAgency,
      number: externalNumber,
      dueAt: externalDueAt,
    },
  };
}
