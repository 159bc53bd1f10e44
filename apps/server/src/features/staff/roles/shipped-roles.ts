import type { Label } from '@huiyin/contract/language';
import { type Permission, permissions } from '@huiyin/contract/permissions';

export interface ShippedRole {
  code: string;
  name: Label;
  permissions: readonly Permission[];
}

const colleague: Permission[] = ['staff.read'];
const agent: Permission[] = [
  ...colleague,
  'customers.read',
  'customers.write',
  'tickets.assign',
  'tickets.note',
  'tickets.open',
  'tickets.read',
  'tickets.read-all',
  'tickets.work',
  'tickets.write-group',
];
const senior: Permission[] = [...agent];
const leading: Permission[] = [...senior, 'roster.manage', 'tickets.restrict', 'tickets.write-all'];
const lead: Permission[] = [...leading, 'escalations.take'];
const supervisor: Permission[] = [...leading, 'escalations.take-last', 'categories.manage', 'fields.manage'];
const department: Permission[] = [...colleague, 'tickets.note', 'tickets.read', 'tickets.read-department'];

/** The roles of domain.md §2, as they are made at set-up; each can be edited afterwards. */
export const shippedRoles: readonly ShippedRole[] = [
  { code: 'agent', name: { zh: '客服', en: 'Agent' }, permissions: agent },
  { code: 'senior-agent', name: { zh: '高级客服', en: 'Senior agent' }, permissions: senior },
  { code: 'lead', name: { zh: '值班组长', en: 'Lead' }, permissions: lead },
  { code: 'supervisor', name: { zh: '客服主管', en: 'Supervisor' }, permissions: supervisor },
  { code: 'department-head', name: { zh: '部门负责人', en: 'Department head' }, permissions: department },
  { code: 'collaborator', name: { zh: '协作人', en: 'Collaborator' }, permissions: department },
  { code: 'finance-approver', name: { zh: '财务审批', en: 'Finance approver' }, permissions: colleague },
  {
    code: 'inspector',
    name: { zh: '质检员', en: 'Inspector' },
    permissions: [...colleague, 'tickets.read', 'tickets.read-all'],
  },
  { code: 'manager', name: { zh: '管理层', en: 'Manager' }, permissions: colleague },
  {
    code: 'business-administrator',
    name: { zh: '业务管理员', en: 'Business administrator' },
    permissions: [...colleague, 'categories.manage', 'fields.manage'],
  },
  {
    code: 'system-administrator',
    name: { zh: '系统管理员', en: 'System administrator' },
    permissions: colleague,
  },
  {
    code: 'audit-administrator',
    name: { zh: '审计管理员', en: 'Audit administrator' },
    permissions: colleague,
  },
];

/** Whether a stored permission still exists in this version. */
export const isPermission = (name: string): name is Permission => name in permissions;
