import type { CustomerId, DepartmentId, GroupId, StaffId, TicketId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import { integer, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core';

const ids = () => uuid().array().notNull().default(sql`'{}'::uuid[]`);

/** The sample while it is here: one row, which names whatever is to be removed with it. */
export const samples = pgTable('samples', {
  only: integer().primaryKey().default(1),
  id: uuid().notNull(),
  /** The present of its stories: they are planned again from it, the same each time. */
  begunAt: timestamp({ withTimezone: true }).notNull(),
  loadedById: uuid().$type<StaffId>(),
  staffIds: ids().$type<StaffId[]>(),
  departmentIds: ids().$type<DepartmentId[]>(),
  groupIds: ids().$type<GroupId[]>(),
  customerIds: ids().$type<CustomerId[]>(),
  /** Of all its stories, told already or not yet. */
  ticketIds: ids().$type<TicketId[]>(),
});

export type Sample = typeof samples.$inferSelect;
