import type { StaffId } from '@huiyin/contract/ids';
import { bigint, index, integer, pgEnum, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { staff } from '../tables.ts';

const moment = () => timestamp({ withTimezone: true });
const person = () =>
  uuid()
    .$type<StaffId>()
    .notNull()
    .references(() => staff.id, { onDelete: 'cascade' });

/** The authenticator app that a person signs in with besides the password. */
export const secondFactors = pgTable('second_factors', {
  staffId: person().primaryKey(),
  /** Encrypted, see seal-secret.ts. */
  secret: text().notNull(),
  /** The thirty seconds whose code was given last: neither it nor one before it is taken again. */
  lastStep: bigint({ mode: 'number' }).notNull(),
  setUpAt: moment().notNull(),
  /** Of the recovery codes' hashes. */
  salt: text().notNull(),
});

/** For who has lost the app; each works once, and only its hash is stored. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    hash: text().primaryKey(),
    staffId: person(),
  },
  (table) => [index('recovery_codes_by_staff').on(table.staffId)],
);

export const proofUse = pgEnum('password_proof_use', ['give-code', 'set-up']);

/** Who gave the password a moment ago, and what they may do next with that. Only a hash of the proof is stored. */
export const passwordProofs = pgTable(
  'password_proofs',
  {
    proofHash: text().primaryKey(),
    staffId: person(),
    use: proofUse().notNull(),
    /** The app's secret that waits for its first code, encrypted. */
    newSecret: text(),
    failures: integer().notNull().default(0),
    expiresAt: moment().notNull(),
  },
  (table) => [
    index('password_proofs_by_staff').on(table.staffId),
    index('password_proofs_by_age').on(table.expiresAt),
  ],
);
