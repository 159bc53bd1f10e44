import { and, sql } from 'drizzle-orm';
import { customers } from '#features/customers';
import { describeSubjects } from '#features/deadlines';
import { prepared } from '#platform/prepared';
import { visibleTickets } from './access.ts';
import { nameIn } from './summary.ts';
import { tickets } from './tables.ts';

/** What lists of promises and notices say of the tickets they are about. */
export const describeTickets = describeSubjects('ticket', async (ctx, ids) => {
  const found = await described(ctx, { ids });
  return new Map(
    found.map(({ id, priority, ...about }) => [
      id as string,
      { ...about, path: `/tickets/${id}`, urgent: priority === 'urgent' },
    ]),
  );
});

const described = prepared((ctx) =>
  ctx.db
    .select({
      id: tickets.id,
      number: tickets.number,
      title: sql<string>`left(${tickets.description}, 100)`,
      customerName: nameIn(customers, 'customer_id'),
      priority: tickets.priority,
    })
    .from(tickets)
    .where(and(sql`${tickets.id} = any(${sql.placeholder('ids')}::uuid[])`, visibleTickets(ctx))),
);
