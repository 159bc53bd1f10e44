import { type Priority, priority } from '@huiyin/contract/ticket-words';
import type { TicketOrder } from '@huiyin/contract/views';
import { asc, desc, type SQL, sql } from 'drizzle-orm';
import { cursorOf, readCursor, unknownCursor } from '#platform/page';
import { tickets } from '../tables.ts';
import { byDue } from './standard-views.ts';

interface Listed {
  id: string;
  openedAt: Date;
  priority: Priority;
  dueAt: Date | null;
}

interface Order {
  by: SQL[];
  cursorOf(last: Listed): string;
  /** What comes after the ticket that the cursor names. */
  beyond(cursor: string): SQL;
}

// Stands for no due time in a cursor, which holds moments only.
const NEVER = new Date(8.64e15);

export const orders: Record<TicketOrder, Order> = {
  newest: {
    by: [desc(tickets.openedAt), desc(tickets.id)],
    cursorOf: ({ openedAt, id }) => cursorOf(openedAt, id),
    beyond(cursor) {
      const from = readCursor(cursor);
      return sql`(${tickets.openedAt}, ${tickets.id}) < (${from.at}::timestamptz, ${from.id}::uuid)`;
    },
  },
  due: {
    by: [asc(byDue), asc(tickets.id)],
    cursorOf: ({ dueAt, id }) => cursorOf(dueAt ?? NEVER, id),
    beyond(cursor) {
      const from = readCursor(cursor);
      // Most tickets are due never, but as a pair the planner takes what comes after the last moment for nothing.
      if (from.at === NEVER.toISOString())
        return sql`${byDue} = 'infinity' and ${tickets.id} > ${from.id}::uuid`;
      return sql`(${byDue}, ${tickets.id}) > (${from.at}::timestamptz, ${from.id}::uuid)`;
    },
  },
  priority: {
    by: [asc(tickets.priority), asc(tickets.openedAt), asc(tickets.id)],
    cursorOf: ({ priority, openedAt, id }) => `${priority}.${cursorOf(openedAt, id)}`,
    beyond(cursor) {
      const [word = '', rest = ''] = cursor.split('.', 2);
      const { data } = priority.safeParse(word);
      const from = readCursor(rest);
      if (!data) throw unknownCursor();
      return sql`(${tickets.priority}, ${tickets.openedAt}, ${tickets.id}) >
        (${data}::priority, ${from.at}::timestamptz, ${from.id}::uuid)`;
    },
  },
};
