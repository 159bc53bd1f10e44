import {
  accountLinkId,
  apiTokenId,
  departmentId,
  groupId,
  passkeyId,
  roleId,
  sessionId,
  staffId,
} from '@huiyin/contract/ids';
import { z } from 'zod';
import { defineEvent } from '#platform/events';

const member = (event: { staffId: string }) => `staff:${event.staffId}`;
const aboutMember = z.object({ staffId });

export const staffAdded = defineEvent('staff.added', aboutMember, member);
export const staffInvited = defineEvent('staff.invited', aboutMember, member);
export const staffJoined = defineEvent('staff.joined', aboutMember, member);
export const staffChanged = defineEvent('staff.changed', aboutMember, member);
export const staffDeactivated = defineEvent(
  'staff.deactivated',
  aboutMember.extend({ successorId: staffId.optional() }),
  member,
);
export const staffReactivated = defineEvent('staff.reactivated', aboutMember, member);
export const staffSignedIn = defineEvent(
  'staff.signed-in',
  aboutMember.extend({ passkeyId: passkeyId.optional() }),
  member,
);
export const passwordChanged = defineEvent('staff.password-changed', aboutMember, member);
export const secondFactorSetUp = defineEvent('staff.second-factor-set-up', aboutMember, member);
export const secondFactorRemoved = defineEvent('staff.second-factor-removed', aboutMember, member);
/** An administrator took it from who has lost it. */
export const secondFactorReset = defineEvent('staff.second-factor-reset', aboutMember, member);
/** Its name is kept, since nothing else says it once it is gone. */
const aboutPasskey = aboutMember.extend({ passkeyId, name: z.string() });
export const passkeyAdded = defineEvent('staff.passkey-added', aboutPasskey, member);
export const passkeyRemoved = defineEvent('staff.passkey-removed', aboutPasskey, member);
export const recoveryCodeUsed = defineEvent('staff.recovery-code-used', aboutMember, member);
export const recoveryCodesRenewed = defineEvent('staff.recovery-codes-renewed', aboutMember, member);
export const sessionEnded = defineEvent('staff.session-ended', z.object({ staffId, sessionId }), member);
export const capacitySet = defineEvent('staff.capacity-set', aboutMember, member);

export const accountLinkMade = defineEvent(
  'staff.link-made',
  z.object({ staffId, accountLinkId, kind: z.enum(['invitation', 'password-reset']) }),
  member,
);

const aboutLinkMail = z.object({ staffId, accountLinkId });
export const linkMailSent = defineEvent('staff.link-mail-sent', aboutLinkMail, member);
export const linkMailDelayed = defineEvent('staff.link-mail-delayed', aboutLinkMail, member);
export const linkMailGivenUp = defineEvent('staff.link-mail-given-up', aboutLinkMail, member);

const role = (event: { roleId: string }) => `role:${event.roleId}`;
export const roleAdded = defineEvent('role.added', z.object({ roleId }), role);
export const roleChanged = defineEvent('role.changed', z.object({ roleId }), role);
/** Its name is kept, since nothing else says it any more. */
export const roleRemoved = defineEvent(
  'role.removed',
  z.object({ roleId, name: z.string(), staffIds: z.array(staffId) }),
  role,
);

const department = (event: { departmentId: string }) => `department:${event.departmentId}`;
const aboutDepartment = z.object({ departmentId });
export const departmentAdded = defineEvent('department.added', aboutDepartment, department);
export const departmentChanged = defineEvent('department.changed', aboutDepartment, department);
export const departmentClosed = defineEvent('department.closed', aboutDepartment, department);
export const departmentReopened = defineEvent('department.reopened', aboutDepartment, department);

const group = (event: { groupId: string }) => `group:${event.groupId}`;
const aboutGroup = z.object({ groupId });
export const groupAdded = defineEvent('group.added', aboutGroup, group);
export const groupChanged = defineEvent('group.changed', aboutGroup, group);
export const groupClosed = defineEvent('group.closed', aboutGroup, group);
export const groupReopened = defineEvent('group.reopened', aboutGroup, group);

const aboutToken = z.object({ staffId, apiTokenId });
export const tokenMade = defineEvent('staff.token-made', aboutToken, member);
export const tokenRevoked = defineEvent('staff.token-revoked', aboutToken, member);
