import { z } from 'zod';
import { deadlineKind, deadlineStatus } from './deadlines.ts';
import { deadlineId } from './ids.ts';
import { cappedCount, cursor } from './page.ts';
import { everyStaffMemberMay } from './procedure.ts';
import { moment } from './time.ts';

/** Why it stands in one's list: one's own, a group's or department's not yet taken, or called to help. */
export const owedThrough = ['me', 'group', 'department', 'escalation'] as const;
export type OwedThrough = (typeof owedThrough)[number];

export const todo = z.object({
  id: deadlineId,
  kind: deadlineKind,
  status: deadlineStatus,
  dueAt: moment,
  through: z.enum(owedThrough),
  /** What exactly is owed, where the kind alone does not say it. */
  title: z.string().nullable(),
  /** As in `ticket:0198…`; what it is about may be out of sight for whoever was called. */
  subject: z.string(),
  about: z
    .object({ number: z.string().nullable(), title: z.string(), customerName: z.string().nullable() })
    .nullable(),
  /** The page of the console where it is kept. */
  screen: z.string(),
});
export type Todo = z.infer<typeof todo>;

export const todos = {
  list: everyStaffMemberMay
    .route({
      method: 'GET',
      path: '/todos',
      summary: 'Everything that whoever asks owes anyone, by due time',
      tags: ['todos'],
    })
    .input(z.strictObject({ after: cursor.optional() }))
    .output(
      z.object({
        todos: z.array(todo),
        next: cursor.nullable(),
        /** With the first page: past due, due within an hour from now, and due by the end of today. */
        counts: z.object({ breached: cappedCount, withinHour: cappedCount, today: cappedCount }).nullable(),
        todayEndsAt: moment,
      }),
    ),
};
