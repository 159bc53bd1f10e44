import type { PasskeyId, StaffId } from '@huiyin/contract/ids';
import { bigint, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { staff } from '../tables.ts';

const moment = () => timestamp({ withTimezone: true });

/** Keys in a person's devices that let them in. Ours is the public half only. */
export const passkeys = pgTable(
  'passkeys',
  {
    id: uuid().$type<PasskeyId>().primaryKey(),
    staffId: uuid()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    /** How the device calls it. */
    credentialId: text().notNull().unique(),
    publicKey: text().notNull(),
    /** How often the device says it was used; of a copied one it goes back. Many devices say 0 always. */
    counter: bigint({ mode: 'number' }).notNull(),
    addedAt: moment().notNull(),
    lastUsedAt: moment(),
  },
  (table) => [index('passkeys_by_staff').on(table.staffId)],
);

/** What was signed in with already: nothing signed lets in twice. */
export const usedChallenges = pgTable(
  'used_passkey_challenges',
  {
    challenge: text().primaryKey(),
    usedAt: moment().notNull(),
  },
  (table) => [index('used_passkey_challenges_by_age').on(table.usedAt)],
);
