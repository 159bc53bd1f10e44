import type { ShiftId, StaffId } from '@huiyin/contract/ids';
import { shiftKinds } from '@huiyin/contract/roster';
import { date, index, pgEnum, pgTable, time, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';

export const shiftKind = pgEnum('shift_kind', shiftKinds);

/** Who works when. The local times are what was planned; the moments follow the company's time zone. */
export const shifts = pgTable(
  'shifts',
  {
    id: uuid().$type<ShiftId>().primaryKey(),
    staffId: uuid()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id),
    kind: shiftKind().notNull(),
    day: date().notNull(),
    begins: time({ precision: 0 }).notNull(),
    ends: time({ precision: 0 }).notNull(),
    startsAt: timestamp({ withTimezone: true }).notNull(),
    endsAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    unique('shifts_once').on(table.staffId, table.day, table.begins),
    index('shifts_by_day').on(table.day),
    index('shifts_by_end').on(table.endsAt),
  ],
);
