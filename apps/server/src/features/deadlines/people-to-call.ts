import type { DepartmentId, StaffId } from '@huiyin/contract/ids';
import { inArray } from 'drizzle-orm';
import { leadOnDuty } from '#features/organisation';
import { departments, staffWhoMay } from '#features/staff';
import type { Context } from '#platform/context';
import type { Deadline } from './deadline.ts';

/** Whom to call for these, step by step: the lead on duty or the department's head, then the supervisors. */
export async function peopleToCall(ctx: Context, breached: readonly Deadline[]) {
  const lead = await leadOnDuty(ctx, ctx.now());
  const last = await staffWhoMay(ctx, 'escalations.take-last');
  const heads = await headsOf(
    ctx,
    breached.flatMap(({ ownerDepartmentId }) => ownerDepartmentId ?? []),
  );

  return ({ ownerDepartmentId }: Deadline): readonly (readonly StaffId[])[] => {
    const first = ownerDepartmentId ? heads.get(ownerDepartmentId) : lead;
    return [first ? [first] : [], last];
  };
}

async function headsOf(ctx: Context, ids: readonly DepartmentId[]) {
  if (ids.length === 0) return new Map<DepartmentId, StaffId | null>();
  const found = await ctx.db
    .select({ id: departments.id, headId: departments.headId })
    .from(departments)
    .where(inArray(departments.id, [...new Set(ids)]));
  return new Map(found.map(({ id, headId }) => [id, headId]));
}
