import type { StaffId } from '@huiyin/contract/ids';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { staff } from './tables.ts';

/** A staff member for a test. Say only what the test is about. */
export async function makeStaff(ctx: TransactionContext, given: Partial<typeof staff.$inferInsert> = {}) {
  const id = given.id ?? newId<StaffId>();
  const [made] = await ctx.db
    .insert(staff)
    .values({
      name: '王芳',
      email: `${id}@example.com`,
      createdAt: ctx.now(),
      updatedAt: ctx.now(),
      ...given,
      id,
    })
    .returning();
  return made!;
}
