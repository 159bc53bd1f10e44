import type { StaffId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { presences } from './tables.ts';

/** Whether somebody has the console open and is not on a break: who is not may be given work, with a warning. */
export async function isThere(ctx: Context, staffId: StaffId): Promise<boolean> {
  const [found] = await ctx.db
    .select({ presence: presences.presence })
    .from(presences)
    .where(eq(presences.staffId, staffId));
  return found !== undefined && found.presence !== 'break';
}
