import type { Permission } from '@huiyin/contract/permissions';
import { useMe } from '#shared/session.ts';
import { text } from './settings-text.ts';

interface Section {
  to: string;
  label: { zh: string; en: string };
  /** What it says below its name on the page of all settings. */
  hint: { zh: string; en: string };
  permission: Permission;
}

/** What can be set, in its order: a feature with settings of its own adds a line. */
const sections = [
  { to: '/settings/people', label: text.people, hint: text.peopleHint, permission: 'staff.manage' },
  {
    to: '/settings/departments',
    label: text.departments,
    hint: text.departmentsHint,
    permission: 'staff.read',
  },
  { to: '/settings/groups', label: text.groups, hint: text.groupsHint, permission: 'staff.read' },
  { to: '/settings/roles', label: text.roles, hint: text.rolesHint, permission: 'staff.read' },
  { to: '/settings/roster', label: text.roster, hint: text.rosterHint, permission: 'staff.read' },
  { to: '/settings/company', label: text.company, hint: text.companyHint, permission: 'organisation.manage' },
  { to: '/settings/policies', label: text.policies, hint: text.policiesHint, permission: 'policies.manage' },
  {
    to: '/settings/calendars',
    label: text.calendars,
    hint: text.calendarsHint,
    permission: 'calendars.manage',
  },
] as const satisfies readonly Section[];

/** What this person may set or look up. */
export function useSettingsSections() {
  const { permissions } = useMe();
  return sections.filter(({ permission }) => permissions.includes(permission));
}
