import type { Label } from '@huiyin/contract/language';
import { type Permission, permissions } from '@huiyin/contract/permissions';
import { permissionAreaText } from './text.ts';

type Area = keyof typeof permissionAreaText;
type Subject = Permission extends `${infer Before}.${string}` ? Before : never;

const areaOf: Record<Subject, Area> = {
  tickets: 'tickets',
  deadlines: 'tickets',
  escalations: 'tickets',
  orders: 'tickets',
  customers: 'customers',
  categories: 'rules',
  fields: 'rules',
  policies: 'rules',
  'closing-rules': 'rules',
  calendars: 'rules',
  phrases: 'rules',
  staff: 'team',
  departments: 'team',
  groups: 'team',
  roles: 'team',
  roster: 'team',
  organisation: 'system',
  mails: 'system',
  outbound: 'system',
  'order-systems': 'system',
  webhooks: 'system',
  sample: 'system',
  'audit-log': 'system',
  alarms: 'system',
};

const order = Object.keys(areaOf);
const subjectOf = (permission: Permission) => permission.split('.')[0] as Subject;

/** What may be permitted, by what it is about, for who puts a role together. */
export const permissionAreas = (Object.keys(permissionAreaText) as Area[]).map((area) => ({
  area,
  permissions: (Object.entries(permissions) as [Permission, Label][])
    .filter(([permission]) => areaOf[subjectOf(permission)] === area)
    .toSorted(([one], [other]) => order.indexOf(subjectOf(one)) - order.indexOf(subjectOf(other))),
}));
