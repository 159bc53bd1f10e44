import type { Label } from '@huiyin/contract/language';
import { type Permission, permissions } from '@huiyin/contract/permissions';

// The roles of domain.md §2.
const names = {
  agent: { zh: '客服', en: 'Agent' },
  'senior-agent': { zh: '高级客服', en: 'Senior agent' },
  lead: { zh: '值班组长', en: 'Lead' },
  supervisor: { zh: '客服主管', en: 'Supervisor' },
  'department-head': { zh: '部门负责人', en: 'Department head' },
  collaborator: { zh: '协作人', en: 'Collaborator' },
  'finance-approver': { zh: '财务审批', en: 'Finance approver' },
  inspector: { zh: '质检员', en: 'Inspector' },
  manager: { zh: '管理层', en: 'Manager' },
  'business-administrator': { zh: '业务管理员', en: 'Business administrator' },
  'system-administrator': { zh: '系统管理员', en: 'System administrator' },
  'audit-administrator': { zh: '审计管理员', en: 'Audit administrator' },
} as const satisfies Record<string, Label>;

type Code = keyof typeof names;

const everybody = Object.keys(names) as Code[];
const leading: Code[] = ['lead', 'supervisor'];
const desk: Code[] = ['agent', 'senior-agent', ...leading];
const departments: Code[] = ['department-head', 'collaborator'];
const rules: Code[] = ['supervisor', 'business-administrator'];
const system: Code[] = ['system-administrator'];

/** Which shipped roles hold each permission, as they are made at set-up. */
const holders: Record<Permission, readonly Code[]> = {
  'alarms.take': ['supervisor', 'audit-administrator', ...system],
  'audit-log.read': ['audit-administrator'],
  'calendars.manage': rules,
  'categories.manage': rules,
  'closing-rules.manage': rules,
  'customers.consent': desk,
  'customers.mark': [...leading, 'senior-agent'],
  'customers.merge': [...leading, 'senior-agent'],
  'customers.personal-requests': ['supervisor'],
  'customers.read': desk,
  'customers.reveal': desk,
  'customers.write': desk,
  'deadlines.move': leading,
  'departments.manage': system,
  'escalations.take': ['lead'],
  'escalations.take-last': ['supervisor'],
  'fields.manage': rules,
  'groups.manage': ['supervisor', ...system],
  'phrases.share': rules,
  'phrases.use': [...desk, 'business-administrator'],
  'policies.manage': rules,
  'order-systems.manage': system,
  'orders.read': [...desk, ...departments, 'inspector'],
  'organisation.manage': system,
  'mails.manage': system,
  'outbound.manage': system,
  'roles.manage': system,
  'roster.manage': leading,
  'sample.manage': system,
  'staff.manage': system,
  'staff.read': everybody,
  'tickets.assign': desk,
  'tickets.export': leading,
  'tickets.export-many': ['supervisor'],
  'tickets.merge': desk,
  'tickets.import': ['supervisor'],
  'tickets.note': [...desk, ...departments],
  'tickets.open': desk,
  'tickets.read': [...desk, ...departments, 'inspector'],
  'tickets.read-all': [...desk, 'inspector'],
  'tickets.read-department': departments,
  'tickets.read-group': [],
  'tickets.restrict': leading,
  'tickets.work': desk,
  'tickets.write-all': leading,
  'tickets.write-group': desk,
  'webhooks.manage': ['supervisor', ...system],
};

export interface ShippedRole {
  code: string;
  name: Label;
  permissions: readonly Permission[];
}

/** The roles that a new installation starts with; each can be edited afterwards. */
export const shippedRoles: readonly ShippedRole[] = everybody.map((code) => ({
  code,
  name: names[code],
  permissions: (Object.keys(holders) as Permission[]).filter((held) => holders[held].includes(code)),
}));

/** Whether a stored permission still exists in this version. */
export const isPermission = (name: string): name is Permission => name in permissions;
