import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { customers } from '#features/customers';
import { groups, staff } from '#features/staff';
import { tickets } from './tables.ts';

const { id, number, status, priority, channel, source, nature, emotion, extent, categoryId } = tickets;
const { customerId, handlerId, groupId, departmentIds, orderNumbers, product, tags } = tickets;
const { breachedAt, nextFollowUpAt, occurredAt, openedAt } = tickets;

/** What lists show of a ticket. Names are asked for in the answered rows only, which a join would not promise. */
export const summaryColumns = {
  ...{ id, number, status, priority, channel, source, nature, emotion, extent, categoryId },
  ...{ customerId, handlerId, groupId, departmentIds, orderNumbers, product, tags },
  ...{ breachedAt, nextFollowUpAt, occurredAt, openedAt },
  description: sql<string>`left(${tickets.description}, 200)`,
  customerName: nameIn(customers, 'customer_id'),
  handlerName: nameIn(staff, 'handler_id'),
  groupName: nameIn(groups, 'group_id'),
  restricted: sql<boolean>`${tickets.restrictedTo} is not null`,
  dueAt: tickets.nextDueAt,
};

/** The name of what a column of the ticket refers to. */
export function nameIn(table: PgTable, reference: string) {
  return sql<
    string | null
  >`(select named.name from ${table} named where named.id = ${tickets}.${sql.identifier(reference)})`;
}
