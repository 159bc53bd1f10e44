import type { StaffId } from '@huiyin/contract/ids';
import { eq, type SQL, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { roles, staff, staffRoles } from '../tables.ts';
import { secondFactors } from './tables.ts';

/** Whether the account of this row signs in with a second factor. */
export const hasFactor = sql<boolean>`exists (select from ${secondFactors} f where f.staff_id = ${staff}.id)`;

/** Whether a role asks it to. */
export const needsFactor = sql<boolean>`exists (select from ${staffRoles} h join ${roles} r on r.id = h.role_id
  where h.staff_id = ${staff}.id and r.needs_second_factor)`;

/** Who should have one and has none can do nothing before it is set up. */
export const owesNoFactor: SQL = sql`(${hasFactor} or not ${needsFactor})`;

/** What this person must give besides the password. */
export async function owedFactor(ctx: Context, staffId: StaffId) {
  const [found] = await ctx.db
    .select({ has: hasFactor, needs: needsFactor })
    .from(staff)
    .where(eq(staff.id, staffId));
  return { has: found?.has ?? false, needs: found?.needs ?? false };
}
