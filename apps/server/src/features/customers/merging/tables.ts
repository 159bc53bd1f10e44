import type { CustomerBelongingKind } from '@huiyin/contract/customer-merges';
import type { CustomerId, CustomerMergeId, StaffId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';
import { customers } from '../tables.ts';
import type { JoinedFields } from './join-fields.ts';

const moment = () => timestamp({ withTimezone: true });
const customer = () =>
  uuid()
    .$type<CustomerId>()
    .notNull()
    .references(() => customers.id);
const staffMember = () =>
  uuid()
    .$type<StaffId>()
    .references(() => staff.id);

/** The ids of what was taken along, by kind: it goes home when the merge is taken back. */
export type Gathered = Partial<Record<CustomerBelongingKind, string[]>>;

/** Each time that a customer was merged into another, with what that changed. */
export const customerMerges = pgTable(
  'customer_merges',
  {
    id: uuid().$type<CustomerMergeId>().primaryKey(),
    customerId: customer(),
    intoId: customer(),
    /** What the one that stays said before, in the fields that were joined; and what it said then. */
    before: jsonb().$type<Partial<JoinedFields>>().notNull(),
    after: jsonb().$type<Partial<JoinedFields>>().notNull(),
    gathered: jsonb().$type<Gathered>().notNull(),
    reason: text(),
    mergedAt: moment().notNull(),
    mergedById: staffMember(),
    separatedAt: moment(),
    separatedById: staffMember(),
    separationReason: text(),
  },
  (table) => [
    uniqueIndex('customer_merges_standing').on(table.customerId).where(sql`${table.separatedAt} is null`),
    index('customer_merges_by_customer').on(table.customerId),
    index('customer_merges_by_other').on(table.intoId),
  ],
);
