import type { TicketId } from '@huiyin/contract/ids';
import { and, asc, desc, eq, getTableColumns, or, sql } from 'drizzle-orm';
import { prepared } from '#platform/prepared';
import { visibleTickets } from './access.ts';
import { gatheredIn } from './gathered-in.ts';
import { ticketHolds } from './holds/tables.ts';
import { ticketLinks } from './links/tables.ts';
import { ratings, solutions } from './solutions/tables.ts';
import { summaryColumns } from './summary.ts';
import { tickets } from './tables.ts';

const MOST_CHILDREN = 200;
const ticketId = sql.placeholder('ticketId');
const gathered = gatheredIn(ticketId);

export const solutionsOf = prepared((ctx) =>
  ctx.db
    .select(getTableColumns(solutions))
    .from(solutions)
    .innerJoin(tickets, eq(tickets.id, solutions.ticketId))
    .where(and(sql`${solutions.ticketId} in ${gathered}`, visibleTickets(ctx)))
    .orderBy(asc(solutions.offeredAt), asc(solutions.round), asc(solutions.place)),
);

export const ratingsOf = prepared((ctx) =>
  ctx.db
    .select(getTableColumns(ratings))
    .from(ratings)
    .innerJoin(tickets, eq(tickets.id, ratings.ticketId))
    .where(and(sql`${ratings.ticketId} in ${gathered}`, visibleTickets(ctx)))
    .orderBy(desc(ratings.ratedAt)),
);

export const holdsOf = prepared(({ db }) =>
  db.select().from(ticketHolds).where(eq(ticketHolds.ticketId, ticketId)),
);

const isFrom = sql`${ticketLinks.fromId} in ${gathered}`;
const isTo = sql`${ticketLinks.toId} in ${gathered}`;

/** Links to tickets that one may not see are not there, nor those among what was merged. */
export const linksOf = prepared((ctx) =>
  ctx.db
    .select({
      ticketId: tickets.id,
      number: tickets.number,
      description: summaryColumns.description,
      status: tickets.status,
      kind: ticketLinks.kind,
      direction: sql<'to' | 'from'>`case when ${isFrom} then 'to' else 'from' end`,
      ofTicketId: sql<TicketId>`case when ${isFrom} then ${ticketLinks.fromId} else ${ticketLinks.toId} end`,
    })
    .from(ticketLinks)
    .innerJoin(
      tickets,
      sql`${tickets.id} = case when ${isFrom} then ${ticketLinks.toId} else ${ticketLinks.fromId} end`,
    )
    .where(and(or(isFrom, isTo), sql`not (${isFrom} and ${isTo})`, visibleTickets(ctx)))
    .orderBy(asc(ticketLinks.linkedAt)),
);

/** What it waits for or waited for, the oldest first. */
export const childrenOf = prepared((ctx) =>
  ctx.db
    .select({
      ticketId: tickets.id,
      number: tickets.number,
      description: summaryColumns.description,
      status: tickets.status,
      handlerName: summaryColumns.handlerName,
    })
    .from(tickets)
    .where(and(sql`${tickets.parentId} in ${gathered}`, visibleTickets(ctx)))
    .orderBy(asc(tickets.openedAt), asc(tickets.id))
    .limit(MOST_CHILDREN),
);

export const ticketNamed = prepared((ctx) =>
  ctx.db
    .select({ ticketId: tickets.id, number: tickets.number })
    .from(tickets)
    .where(and(eq(tickets.id, ticketId), visibleTickets(ctx))),
);

/** The tickets that go on in this one, as far as one may see them. */
export const mergedInto = prepared((ctx) =>
  ctx.db
    .select({ ticketId: tickets.id, number: tickets.number, description: summaryColumns.description })
    .from(tickets)
    .where(and(eq(tickets.mergedIntoId, ticketId), visibleTickets(ctx)))
    .orderBy(asc(tickets.openedAt)),
);
