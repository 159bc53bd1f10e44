import type { DepartmentId, GroupId, StaffId } from '@huiyin/contract/ids';
import type { Clock } from './due-time.ts';
import type { deadlines } from './tables.ts';

export type Deadline = typeof deadlines.$inferSelect;

/** Who owes it: a person, for a group or department or not; or one of these until a person takes it. */
export interface Owner {
  staffId?: StaffId | null;
  groupId?: GroupId | null;
  departmentId?: DepartmentId | null;
}

export const ownerColumns = ({ staffId, groupId, departmentId }: Owner) => ({
  ownerStaffId: staffId ?? null,
  ownerGroupId: groupId ?? null,
  ownerDepartmentId: departmentId ?? null,
});

export const clockOf = (deadline: Deadline): Clock => deadline;

export const clockColumns = (clock: Clock) => ({
  startedAt: clock.startedAt,
  dueAt: clock.dueAt,
  warnAt: clock.warnAt,
  warnBeforeMinutes: clock.warnBeforeMinutes,
  pausedAt: clock.pausedAt,
  pausedMilliseconds: clock.pausedMilliseconds,
  status: clock.status,
});
