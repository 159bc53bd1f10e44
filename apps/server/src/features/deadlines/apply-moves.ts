import type { MoveReason } from '@huiyin/contract/deadlines';
import type { CalendarId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { clockColumns, type Deadline } from './deadline.ts';
import type { Clock } from './due-time.ts';
import { deadlineMoved } from './events.ts';
import { deadlineMoves, deadlines } from './tables.ts';

export interface Moved {
  deadline: Deadline;
  clock: Clock;
  /** Where the new terms count in another calendar. */
  calendarId?: CalendarId | null;
}

interface Why {
  why: MoveReason;
  reason?: string | undefined;
}

/** Keeps the changed clocks and, where the due time moved, the reason. Whoever was warned is warned of the new time. */
export async function applyMoves(ctx: TransactionContext, changed: readonly Moved[], why: Why) {
  if (changed.length === 0) return;
  await keepClocks(ctx, changed);

  const moved = changed.filter(({ deadline, clock }) => clock.dueAt.getTime() !== deadline.dueAt.getTime());
  if (moved.length === 0) return;
  const { actor } = ctx;
  await ctx.db.insert(deadlineMoves).values(
    moved.map(({ deadline, clock }) => ({
      deadlineId: deadline.id,
      fromAt: deadline.dueAt,
      toAt: clock.dueAt,
      why: why.why,
      reason: why.reason ?? null,
      byId: actor.kind === 'staff' ? actor.id : null,
      movedAt: ctx.now(),
    })),
  );
  if (why.why === 'waited') return; // what was waited for stands in the history of its subject
  for (const { deadline, clock } of moved) {
    await ctx.publish(deadlineMoved, {
      deadlineId: deadline.id,
      kind: deadline.kind,
      subject: deadline.subject,
      from: deadline.dueAt.toISOString(),
      to: clock.dueAt.toISOString(),
      why: why.why,
      reason: why.reason ?? null,
    });
  }
}

async function keepClocks(ctx: TransactionContext, changed: readonly Moved[]) {
  const now = ctx.now();
  const rows = changed.map(({ deadline, clock, calendarId = deadline.calendarId }) => {
    const { status, dueAt, warnAt, warnBeforeMinutes, pausedAt, pausedMilliseconds } = clockColumns(clock);
    const warnedAt = warnAt && warnAt > now ? null : deadline.warnedAt;
    const times = { dueAt, warnAt, warnedAt, pausedAt };
    return { id: deadline.id, status, calendarId, warnBeforeMinutes, pausedMilliseconds, ...times };
  });
  await ctx.db.execute(sql`update ${deadlines} d set status = c.status, calendar_id = c."calendarId",
      due_at = c."dueAt", warn_at = c."warnAt", warned_at = c."warnedAt", paused_at = c."pausedAt",
      warn_before_minutes = c."warnBeforeMinutes", paused_milliseconds = c."pausedMilliseconds"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as c(id uuid, status deadline_status, "calendarId" uuid,
      "dueAt" timestamptz, "warnAt" timestamptz, "warnedAt" timestamptz, "pausedAt" timestamptz,
      "warnBeforeMinutes" integer, "pausedMilliseconds" bigint)
    where d.id = c.id`);
}
