import type { ShiftId } from '@huiyin/contract/ids';
import { makeStaff } from '#factories/staff';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { shifts } from './roster/tables.ts';
import { organisation } from './tables.ts';

/** A shift for a test. Say only what the test is about. */
export async function makeShift(ctx: TransactionContext, given: Partial<typeof shifts.$inferInsert> = {}) {
  const staffId = given.staffId ?? (await makeStaff(ctx)).id;
  const [made] = await ctx.db
    .insert(shifts)
    .values({
      kind: 'shift',
      day: '2026-03-02',
      begins: '09:00',
      ends: '18:00',
      startsAt: new Date('2026-03-02T01:00:00Z'),
      endsAt: new Date('2026-03-02T10:00:00Z'),
      ...given,
      id: given.id ?? newId<ShiftId>(),
      staffId,
    })
    .returning();
  return made!;
}

/** The company of a test. Say only what the test is about. */
export async function makeOrganisation(
  ctx: TransactionContext,
  given: Partial<typeof organisation.$inferInsert> = {},
) {
  const [made] = await ctx.db
    .insert(organisation)
    .values({
      name: '回音',
      language: 'zh-CN',
      timeZone: 'Asia/Shanghai',
      openToNetwork: false,
      setUpAt: ctx.now(),
      ...given,
    })
    .returning();
  return made!;
}
