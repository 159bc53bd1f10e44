import type { ApiTokenId, DepartmentId, GroupId, SessionId, StaffId } from '@huiyin/contract/ids';
import type { Language } from '@huiyin/contract/language';
import type { Permission } from '@huiyin/contract/permissions';

export interface StaffActor {
  kind: 'staff';
  id: StaffId;
  name: string;
  language: Language;
  permissions: ReadonlySet<Permission>;
  departmentIds: readonly DepartmentId[];
  groupIds: readonly GroupId[];
  /** The token by which a program acts for this person. */
  tokenId?: ApiTokenId;
  /** The session that the request came with; null for a token. */
  sessionId: SessionId | null;
}

/** Who acts. */
export type Actor = StaffActor | { kind: 'system' } | { kind: 'anonymous' };

export const system: Actor = { kind: 'system' };
export const anonymous: Actor = { kind: 'anonymous' };

/** Whether the actor holds the permission; the system holds every one. */
export function may(actor: Actor, permission: Permission): boolean {
  return actor.kind === 'system' || (actor.kind === 'staff' && actor.permissions.has(permission));
}

/** The staff member who acts; operations that only people can call use it. */
export function staffIdOf(actor: Actor): StaffId {
  if (actor.kind !== 'staff') throw new Error('Only a staff member can do this.');
  return actor.id;
}
