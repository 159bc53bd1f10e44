import { consentDecisions, consentKinds } from '@huiyin/contract/consents';
import type { ConsentId, CustomerId, StaffId } from '@huiyin/contract/ids';
import { index, pgEnum, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';
import { customers } from '../tables.ts';

export const consentKindType = pgEnum('consent_kind', consentKinds);
export const consentDecisionType = pgEnum('consent_decision', consentDecisions);

/** Each decision of a customer, as it was; the last of a kind is the one in force. */
export const consents = pgTable(
  'consents',
  {
    id: uuid().$type<ConsentId>().primaryKey(),
    customerId: uuid()
      .$type<CustomerId>()
      .notNull()
      .references(() => customers.id),
    kind: consentKindType().notNull(),
    decision: consentDecisionType().notNull(),
    version: text().notNull(),
    how: text().notNull(),
    decidedAt: timestamp({ withTimezone: true }).notNull(),
    recordedById: uuid()
      .$type<StaffId>()
      .references(() => staff.id),
    recordedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index('consents_by_customer').on(table.customerId, table.decidedAt)],
);
