import type { DepartmentId, GroupId, RoleId, SessionId, StaffId } from '@huiyin/contract/ids';
import { languages } from '@huiyin/contract/language';
import type { Permission } from '@huiyin/contract/permissions';
import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

export const languageType = pgEnum('language', languages);

const moment = () => timestamp({ withTimezone: true });

/** Everybody with an account. Sign-in reads and writes it through better-auth, which names its first columns. */
export const staff = pgTable('staff', {
  id: uuid().$type<StaffId>().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  createdAt: moment().notNull(),
  updatedAt: moment().notNull(),
  username: text().unique(),
  displayUsername: text(),
  language: languageType().notNull().default('zh-CN'),
  /** When they first chose a password; null while the invitation is open. */
  joinedAt: moment(),
  deactivatedAt: moment(),
});

const sessionProofs = ['password', 'code', 'passkey'] as const;
export type SessionProof = (typeof sessionProofs)[number];
/** What was given last before a session began: a code comes after the password, a passkey stands alone. */
export const sessionProof = pgEnum('session_proof', sessionProofs);

export const sessions = pgTable(
  'sessions',
  {
    id: uuid().$type<SessionId>().primaryKey(),
    userId: uuid()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    token: text().notNull().unique(),
    expiresAt: moment().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    provedBy: sessionProof().notNull().default('password'),
  },
  (table) => [index('sessions_by_staff').on(table.userId)],
);

/** How a person proves who they are: here the password's hash. Shape given by better-auth. */
export const credentials = pgTable(
  'credentials',
  {
    id: uuid().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: uuid()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: moment(),
    refreshTokenExpiresAt: moment(),
    scope: text(),
    password: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index('credentials_by_staff').on(table.userId)],
);

/** Single-use codes of better-auth, as for resetting a password. */
export const verifications = pgTable(
  'verifications',
  {
    id: uuid().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index('verifications_by_identifier').on(table.identifier)],
);

export const departments = pgTable('departments', {
  id: uuid().$type<DepartmentId>().primaryKey(),
  name: text().notNull(),
  parentId: uuid()
    .$type<DepartmentId>()
    .references((): AnyPgColumn => departments.id),
  headId: uuid()
    .$type<StaffId>()
    .references(() => staff.id),
  closedAt: moment(),
});

export const departmentMembers = pgTable(
  'department_members',
  {
    departmentId: uuid()
      .$type<DepartmentId>()
      .notNull()
      .references(() => departments.id),
    staffId: uuid()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id),
  },
  (table) => [
    primaryKey({ columns: [table.departmentId, table.staffId] }),
    index('department_members_by_staff').on(table.staffId),
  ],
);

/** Agents who serve certain channels or matters. */
export const groups = pgTable('groups', {
  id: uuid().$type<GroupId>().primaryKey(),
  name: text().notNull(),
  closedAt: moment(),
});

export const groupMembers = pgTable(
  'group_members',
  {
    groupId: uuid()
      .$type<GroupId>()
      .notNull()
      .references(() => groups.id),
    staffId: uuid()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.staffId] }),
    index('group_members_by_staff').on(table.staffId),
  ],
);

/** Named sets of permissions. A shipped one has a code; its name and permissions may be changed all the same. */
export const roles = pgTable('roles', {
  id: uuid().$type<RoleId>().primaryKey(),
  code: text().unique(),
  name: text().notNull(),
  permissions: text().array().$type<Permission[]>().notNull(),
  /** Whether who holds it must sign in with a second factor. */
  needsSecondFactor: boolean().notNull().default(false),
});

export const staffRoles = pgTable(
  'staff_roles',
  {
    staffId: uuid()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id),
    roleId: uuid()
      .$type<RoleId>()
      .notNull()
      .references(() => roles.id),
  },
  (table) => [primaryKey({ columns: [table.staffId, table.roleId] })],
);

/** Wrong passwords in a row for one account, whether or not it exists: both are answered alike. */
export const signInFailures = pgTable('sign_in_failures', {
  account: text().primaryKey(),
  failures: integer().notNull(),
  lastFailedAt: moment().notNull(),
});
