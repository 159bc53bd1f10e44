import { sql } from 'drizzle-orm';
import { customers } from '#features/customers';
import { groups, staff } from '#features/staff';
import { tickets } from './tables.ts';

const { id, number, status, priority, channel, source, nature, emotion, extent, categoryId } = tickets;
const { customerId, handlerId, groupId, departmentIds, orderNumbers, product, tags } = tickets;
const { breachedAt, nextFollowUpAt, occurredAt, openedAt } = tickets;

/** What lists show of a ticket; needs the joins of customers, staff and groups. */
export const summaryColumns = {
  ...{ id, number, status, priority, channel, source, nature, emotion, extent, categoryId },
  ...{ customerId, handlerId, groupId, departmentIds, orderNumbers, product, tags },
  ...{ breachedAt, nextFollowUpAt, occurredAt, openedAt },
  description: sql<string>`left(${tickets.description}, 200)`,
  customerName: customers.name,
  handlerName: staff.name,
  groupName: groups.name,
  restricted: sql<boolean>`${tickets.restrictedTo} is not null`,
  dueAt: tickets.nextDueAt,
};
