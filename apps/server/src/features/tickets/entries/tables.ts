import { type EntryAct, entryAuthors, entryDirections, entryKinds } from '@huiyin/contract/entries';
import type { EntryId, FileId, StaffId, TicketId } from '@huiyin/contract/ids';
import type { SolutionAnswer } from '@huiyin/contract/solutions';
import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { files } from '#features/files';
import { staff } from '#features/staff';
import { channelType, tickets } from '../tables.ts';

export const entryKindType = pgEnum('entry_kind', entryKinds);
export const entryDirectionType = pgEnum('entry_direction', entryDirections);
export const entryAuthorType = pgEnum('entry_author', entryAuthors);

/** One field that was changed; ids and codes as they stand in the ticket. */
export interface Change {
  field: string;
  from: unknown;
  to: unknown;
}

/** What belongs to one kind of entry only. */
export interface EntryDetails {
  changes?: Change[];
  reason?: string;
  /** For what is no change of a field, as 'linked' or 'solution-offered'. */
  act?: EntryAct;
  subject?: string;
  /** What the subject of the act said then. */
  what?: string;
  durationSeconds?: number;
  reached?: boolean;
  automatic?: boolean;
  /** The customer came again without being waited for. */
  again?: true;
  answer?: SolutionAnswer;
  score?: number;
}

/** The timeline of a ticket. `seq` has no gaps: it is given under the lock of the ticket's row. */
export const entries = pgTable(
  'entries',
  {
    ticketId: uuid()
      .$type<TicketId>()
      .notNull()
      .references(() => tickets.id),
    seq: integer().notNull(),
    id: uuid().$type<EntryId>().notNull(),
    kind: entryKindType().notNull(),
    author: entryAuthorType().notNull(),
    authorId: uuid()
      .$type<StaffId>()
      .references(() => staff.id),
    direction: entryDirectionType(),
    channel: channelType(),
    body: text().notNull().default(''),
    mentionedIds: uuid().array().$type<StaffId[]>().notNull().default(sql`'{}'::uuid[]`),
    details: jsonb().$type<EntryDetails>().notNull().default({}),
    occurredAt: timestamp({ withTimezone: true }).notNull(),
    writtenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.ticketId, table.seq] }), unique('entries_by_id').on(table.id)],
);

export type Entry = typeof entries.$inferSelect;

/** The files of a ticket and the entry that each came with. */
export const ticketFiles = pgTable(
  'ticket_files',
  {
    ticketId: uuid()
      .$type<TicketId>()
      .notNull()
      .references(() => tickets.id),
    fileId: uuid()
      .$type<FileId>()
      .notNull()
      .references(() => files.id),
    entryId: uuid().$type<EntryId>().notNull(),
    addedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.ticketId, table.fileId] }),
    index('ticket_files_by_file').on(table.fileId),
  ],
);
