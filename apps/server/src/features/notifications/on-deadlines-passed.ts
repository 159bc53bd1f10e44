import type { DeadlineId, StaffId } from '@huiyin/contract/ids';
import type { NoticeKind } from '@huiyin/contract/notice-words';
import { type Deadline, deadlinesBreached, deadlinesEscalated, deadlinesWarned } from '#features/deadlines';
import type { Context } from '#platform/context';
import { type Cause, listen } from '#platform/events';
import type { NewNotice } from './address-notice.ts';
import { notify } from './notify.ts';
import { promisesWithPeople } from './people-concerned.ts';

export const onDeadlinesWarned = listen(
  'notifications/tell-warned',
  deadlinesWarned,
  async (ctx, { deadlineIds }, cause) => {
    const near = (await promisesWithPeople(ctx, deadlineIds)).filter(
      ({ deadline }) => deadline.status === 'running',
    );
    await tell(
      ctx,
      cause,
      near.flatMap(({ deadline, staffIds }) =>
        staffIds.map((staffId) => ({
          staffId,
          deadline,
          kind: deadline.kind === 'follow-up' ? ('follow-up.due' as const) : ('deadline.warned' as const),
        })),
      ),
    );
  },
);

export const onDeadlinesBreached = listen(
  'notifications/tell-breached',
  deadlinesBreached,
  async (ctx, { deadlineIds }, cause) => {
    const late = (await promisesWithPeople(ctx, deadlineIds)).filter(isOwed);
    await tell(
      ctx,
      cause,
      late.flatMap(({ deadline, staffIds }) =>
        staffIds.map((staffId) => ({ staffId, deadline, kind: 'deadline.breached' as const })),
      ),
    );
  },
);

export const onDeadlinesEscalated = listen(
  'notifications/tell-escalated',
  deadlinesEscalated,
  async (ctx, { calls }, cause) => {
    const ids: DeadlineId[] = [...new Set(calls.map(({ deadlineId }) => deadlineId))];
    const late = (await promisesWithPeople(ctx, ids)).filter(isOwed);
    const deadlines = new Map(late.map(({ deadline }) => [deadline.id, deadline]));
    await tell(
      ctx,
      cause,
      calls.flatMap(({ deadlineId, staffId }) => {
        const deadline = deadlines.get(deadlineId);
        return deadline ? [{ staffId, deadline, kind: 'deadline.escalated' as const }] : [];
      }),
    );
  },
);

const isOwed = ({ deadline }: { deadline: Deadline }) => deadline.endedAt === null;

/** All of a batch in one call, so that hundreds at once are a digest and not hundreds. */
async function tell(
  ctx: Context,
  { position }: Cause,
  given: readonly { staffId: StaffId; deadline: Deadline; kind: NoticeKind }[],
) {
  const news = given.map(({ staffId, deadline, kind }): NewNotice => {
    const { id, subject, dueAt, title } = deadline;
    return {
      staffId,
      kind,
      subject,
      facts: { promise: deadline.kind, dueAt: dueAt.toISOString(), ...(title ? { title } : {}) },
      // Who is called to help is on duty, or the last who can be called.
      urgent: kind === 'deadline.escalated',
      key: `${position} ${id}`,
    };
  });
  await ctx.transaction((ctx) => notify(ctx, news));
}
