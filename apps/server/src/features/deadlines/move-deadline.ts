import type { DeadlineId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';
import { applyMoves } from './apply-moves.ts';
import { clockOf } from './deadline.ts';
import { moveClock } from './due-time.ts';
import { calendarNamed } from './rules-in-force.ts';
import { isVisible } from './subjects.ts';
import { deadlines } from './tables.ts';

interface Move {
  deadlineId: DeadlineId;
  dueAt: Date;
  reason: string;
}

/** Somebody in charge names another due time. What is broken stays broken. */
export function moveDeadline(ctx: Context, { deadlineId, dueAt, reason }: Move) {
  return ctx.transaction(async (ctx) => {
    const [deadline] = await ctx.db
      .select()
      .from(deadlines)
      .where(eq(deadlines.id, deadlineId))
      .for('update');
    if (!deadline || !(await isVisible(ctx, deadline.subject))) throw new NotFound();
    if (deadline.endedAt) throw new Refusal('deadlines.no-longer-owed');
    const isOverdue = deadline.status === 'running' && deadline.dueAt <= ctx.now();
    if (deadline.status === 'breached' || isOverdue) throw new Refusal('deadlines.already-breached');
    if (dueAt <= ctx.now()) throw new Refusal('deadlines.in-the-past', ['dueAt']);

    const calendar = await calendarNamed(ctx, deadline.calendarId);
    const clock = moveClock(clockOf(deadline), dueAt, ctx.now(), calendar);
    await applyMoves(ctx, [{ deadline, clock }], { why: 'by-hand', reason });
    return { dueAt: clock.dueAt };
  });
}
