import type { FollowUpId } from '@huiyin/contract/ids';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { promise } from './promise.ts';
import { followUps } from './tables.ts';

const HOUR = 3_600_000;

/** An open follow-up due in an hour, promised, for a test. Say only what the test is about. */
export async function makeFollowUp(
  ctx: TransactionContext,
  given: Partial<typeof followUps.$inferInsert> = {},
) {
  const [made] = await ctx.db
    .insert(followUps)
    .values({
      id: newId<FollowUpId>(),
      what: '核对退款是否到账',
      dueAt: new Date(ctx.now().getTime() + HOUR),
      plannedAt: ctx.now(),
      ...given,
      ticketId: given.ticketId ?? (await makeTicket(ctx)).id,
      staffId: given.staffId ?? (await makeStaff(ctx)).id,
    })
    .returning();
  await promise(ctx, made!);
  return made!;
}
