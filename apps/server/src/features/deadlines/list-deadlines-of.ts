import { desc, eq, inArray } from 'drizzle-orm';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { isVisible } from './subjects.ts';
import { deadlineMoves, deadlines } from './tables.ts';

const MOST = 100;

/** Every promise about one thing, newest first, with why its due time moved. */
export async function listDeadlinesOf(ctx: Context, { subject }: { subject: string }) {
  if (!(await isVisible(ctx, subject))) throw new NotFound();
  const found = await ctx.db
    .select({
      id: deadlines.id,
      kind: deadlines.kind,
      title: deadlines.title,
      status: deadlines.status,
      startedAt: deadlines.startedAt,
      dueAt: deadlines.dueAt,
      warnAt: deadlines.warnAt,
      pausedAt: deadlines.pausedAt,
      settledAt: deadlines.settledAt,
      endedAt: deadlines.endedAt,
      ownerStaffId: deadlines.ownerStaffId,
      ownerName: staff.name,
    })
    .from(deadlines)
    .leftJoin(staff, eq(staff.id, deadlines.ownerStaffId))
    .where(eq(deadlines.subject, subject))
    .orderBy(desc(deadlines.startedAt), desc(deadlines.id))
    .limit(MOST);

  const moves = await movesOf(
    ctx,
    found.map(({ id }) => id),
  );
  return {
    deadlines: found.map((deadline) => ({
      ...deadline,
      moves: moves.filter(({ deadlineId }) => deadlineId === deadline.id),
    })),
  };
}

async function movesOf(ctx: Context, ids: (typeof deadlines.$inferSelect)['id'][]) {
  if (ids.length === 0) return [];
  return ctx.db
    .select({
      deadlineId: deadlineMoves.deadlineId,
      fromAt: deadlineMoves.fromAt,
      toAt: deadlineMoves.toAt,
      why: deadlineMoves.why,
      reason: deadlineMoves.reason,
      byName: staff.name,
      movedAt: deadlineMoves.movedAt,
    })
    .from(deadlineMoves)
    .leftJoin(staff, eq(staff.id, deadlineMoves.byId))
    .where(inArray(deadlineMoves.deadlineId, ids))
    .orderBy(desc(deadlineMoves.id))
    .limit(5 * MOST);
}
