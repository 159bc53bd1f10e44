import type { RatingId, SolutionId, StaffId, TicketId } from '@huiyin/contract/ids';
import { solutionAnswers } from '@huiyin/contract/solutions';
import { sql } from 'drizzle-orm';
import { index, integer, pgEnum, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';
import { tickets } from '../tables.ts';

const moment = () => timestamp({ withTimezone: true });

export const solutionAnswerType = pgEnum('solution_answer', solutionAnswers);

const ticketId = () =>
  uuid()
    .$type<TicketId>()
    .notNull()
    .references(() => tickets.id);

const staffMember = () =>
  uuid()
    .$type<StaffId>()
    .references(() => staff.id);

/** What was offered to the customer. Alternatives to choose from share their round. */
export const solutions = pgTable(
  'solutions',
  {
    id: uuid().$type<SolutionId>().primaryKey(),
    ticketId: ticketId(),
    round: integer().notNull(),
    place: integer().notNull(),
    body: text().notNull(),
    offeredAt: moment().notNull(),
    offeredById: staffMember(),
    answer: solutionAnswerType(),
    answerComment: text().notNull().default(''),
    answeredAt: moment(),
    /** Who wrote the answer down; null when the customer gave it by themselves. */
    answerEnteredById: staffMember(),
  },
  (table) => [index('solutions_by_ticket').on(table.ticketId, table.round, table.place)],
);

export type Solution = typeof solutions.$inferSelect;

/** How content the customer was, 1 to 5, with the whole or with one solution. */
export const ratings = pgTable(
  'ratings',
  {
    id: uuid().$type<RatingId>().primaryKey(),
    ticketId: ticketId(),
    solutionId: uuid()
      .$type<SolutionId>()
      .references(() => solutions.id),
    score: integer().notNull(),
    comment: text().notNull().default(''),
    ratedAt: moment().notNull(),
    /** Who filled it in for the customer (代填); such ratings are shown apart. */
    enteredById: staffMember(),
  },
  (table) => [
    index('ratings_by_ticket').on(table.ticketId, table.ratedAt),
    index('ratings_by_solution').on(table.solutionId).where(sql`${table.solutionId} is not null`),
  ],
);
