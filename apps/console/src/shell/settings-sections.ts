import type { Label } from '@huiyin/contract/language';
import type { Permission } from '@huiyin/contract/permissions';
import { useLocation } from '@tanstack/react-router';
import { useMe } from '#shared/session.ts';
import { text } from './settings-text.ts';

const groups = ['rules', 'team', 'system'] as const;

interface Section {
  group: (typeof groups)[number];
  to: string;
  label: Label;
  /** What it says below its name on the page of all settings. */
  hint: Label;
  permission: Permission;
}

/** What can be set, in its order: a feature with settings of its own adds a line. */
const sections = [
  {
    group: 'rules',
    to: '/settings/categories',
    label: text.categories,
    hint: text.categoriesHint,
    permission: 'categories.manage',
  },
  {
    group: 'rules',
    to: '/settings/fields',
    label: text.fields,
    hint: text.fieldsHint,
    permission: 'fields.manage',
  },
  {
    group: 'rules',
    to: '/settings/policies',
    label: text.policies,
    hint: text.policiesHint,
    permission: 'policies.manage',
  },
  {
    group: 'rules',
    to: '/settings/closing-rules',
    label: text.closingRules,
    hint: text.closingRulesHint,
    permission: 'closing-rules.manage',
  },
  {
    group: 'rules',
    to: '/settings/calendars',
    label: text.calendars,
    hint: text.calendarsHint,
    permission: 'calendars.manage',
  },
  {
    group: 'rules',
    to: '/settings/phrases',
    label: text.phrases,
    hint: text.phrasesHint,
    permission: 'phrases.use',
  },
  {
    group: 'team',
    to: '/settings/people',
    label: text.people,
    hint: text.peopleHint,
    permission: 'staff.manage',
  },
  {
    group: 'team',
    to: '/settings/departments',
    label: text.departments,
    hint: text.departmentsHint,
    permission: 'staff.read',
  },
  {
    group: 'team',
    to: '/settings/groups',
    label: text.groups,
    hint: text.groupsHint,
    permission: 'staff.read',
  },
  { group: 'team', to: '/settings/roles', label: text.roles, hint: text.rolesHint, permission: 'staff.read' },
  {
    group: 'team',
    to: '/settings/roster',
    label: text.roster,
    hint: text.rosterHint,
    permission: 'staff.read',
  },
  {
    group: 'system',
    to: '/settings/company',
    label: text.company,
    hint: text.companyHint,
    permission: 'organisation.manage',
  },
  {
    group: 'system',
    to: '/settings/mails',
    label: text.mails,
    hint: text.mailsHint,
    permission: 'mails.manage',
  },
  {
    group: 'system',
    to: '/settings/order-systems',
    label: text.orderSystems,
    hint: text.orderSystemsHint,
    permission: 'order-systems.manage',
  },
  {
    group: 'system',
    to: '/settings/webhooks',
    label: text.webhooks,
    hint: text.webhooksHint,
    permission: 'webhooks.manage',
  },
  {
    group: 'system',
    to: '/settings/outbound',
    label: text.outbound,
    hint: text.outboundHint,
    permission: 'outbound.manage',
  },
  {
    group: 'system',
    to: '/settings/audit-log',
    label: text.auditLog,
    hint: text.auditLogHint,
    permission: 'audit-log.read',
  },
] as const satisfies readonly Section[];

/** What this person may set or look up. */
export function useSettingsSections() {
  const { permissions } = useMe();
  return sections.filter(({ permission }) => permissions.includes(permission));
}

/** The open section of the settings where it is not for this person, as when its address was typed. */
export function useForbiddenSection(): Section | undefined {
  const { permissions } = useMe();
  const { pathname } = useLocation();
  const section = sections.find(({ to }) => `${pathname}/`.startsWith(`${to}/`));
  return section && !permissions.includes(section.permission) ? section : undefined;
}

/** The same in its groups; those with nothing for this person are left out. */
export function useSettingsGroups() {
  const own = Map.groupBy(useSettingsSections(), ({ group }: Section) => group);
  return groups.flatMap((group) => {
    const sections = own.get(group);
    return sections ? [{ group, label: text[group], sections }] : [];
  });
}
