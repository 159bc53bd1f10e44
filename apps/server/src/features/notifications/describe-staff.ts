import type { StaffId } from '@huiyin/contract/ids';
import { inArray } from 'drizzle-orm';
import { describeSubjects } from '#features/deadlines';
import { staff } from '#features/staff';
import { may } from '#platform/actor';

/** What notices say of a colleague, and where to look at what they did. */
export const describeStaff = describeSubjects('staff', async ({ actor, db }, ids) => {
  const found = await db
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(inArray(staff.id, ids as StaffId[]));
  const reads = actor.kind === 'staff' && may(actor, 'audit-log.read');
  return new Map(
    found.map(({ id, name }) => [
      id as string,
      {
        ...{ number: null, title: name, customerName: null },
        ...(reads ? { path: `/settings/audit-log?actorId=${id}` } : {}),
      },
    ]),
  );
});
