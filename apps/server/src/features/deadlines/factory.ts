import type { DeadlineId, StaffId, TicketId } from '@huiyin/contract/ids';
import { makeStaff } from '#factories/staff';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { deadlines } from './tables.ts';

const HOUR = 3_600_000;

/** A running promise of an hour for a test, owed by somebody. Say only what the test is about. */
export async function makeDeadline(
  ctx: TransactionContext,
  given: Partial<typeof deadlines.$inferInsert> = {},
) {
  const owned = 'ownerStaffId' in given || 'ownerGroupId' in given || 'ownerDepartmentId' in given;
  const ownerStaffId: StaffId | null = owned ? (given.ownerStaffId ?? null) : (await makeStaff(ctx)).id;
  const [made] = await ctx.db
    .insert(deadlines)
    .values({
      id: newId<DeadlineId>(),
      kind: 'ticket.first-response',
      subject: aboutTicket(),
      startedAt: ctx.now(),
      dueAt: new Date(ctx.now().getTime() + HOUR),
      ...given,
      ownerStaffId,
    })
    .returning();
  return made!;
}

export const aboutTicket = () => `ticket:${newId<TicketId>()}`;
