import { and, asc, desc, eq, or, sql } from 'drizzle-orm';
import { prepared } from '#platform/prepared';
import { visibleTickets } from './access.ts';
import { ticketHolds } from './holds/tables.ts';
import { ticketLinks } from './links/tables.ts';
import { ratings, solutions } from './solutions/tables.ts';
import { summaryColumns } from './summary.ts';
import { tickets } from './tables.ts';

const ticketId = sql.placeholder('ticketId');

export const solutionsOf = prepared(({ db }) =>
  db
    .select()
    .from(solutions)
    .where(eq(solutions.ticketId, ticketId))
    .orderBy(asc(solutions.round), asc(solutions.place)),
);

export const ratingsOf = prepared(({ db }) =>
  db.select().from(ratings).where(eq(ratings.ticketId, ticketId)).orderBy(desc(ratings.ratedAt)),
);

export const holdsOf = prepared(({ db }) =>
  db.select().from(ticketHolds).where(eq(ticketHolds.ticketId, ticketId)),
);

const isFrom = sql`${ticketLinks.fromId} = ${ticketId}`;

/** Links to tickets that one may not see are not there. */
export const linksOf = prepared((ctx) =>
  ctx.db
    .select({
      ticketId: tickets.id,
      number: tickets.number,
      description: summaryColumns.description,
      status: tickets.status,
      kind: ticketLinks.kind,
      direction: sql<'to' | 'from'>`case when ${isFrom} then 'to' else 'from' end`,
    })
    .from(ticketLinks)
    .innerJoin(
      tickets,
      sql`${tickets.id} = case when ${isFrom} then ${ticketLinks.toId} else ${ticketLinks.fromId} end`,
    )
    .where(and(or(isFrom, eq(ticketLinks.toId, ticketId)), visibleTickets(ctx)))
    .orderBy(asc(ticketLinks.linkedAt)),
);

/** The tickets that go on in this one, as far as one may see them. */
export const mergedInto = prepared((ctx) =>
  ctx.db
    .select({ ticketId: tickets.id, number: tickets.number, description: summaryColumns.description })
    .from(tickets)
    .where(and(eq(tickets.mergedIntoId, ticketId), visibleTickets(ctx)))
    .orderBy(asc(tickets.openedAt)),
);
