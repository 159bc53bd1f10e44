import type { CustomerId, DepartmentId, FieldId, GroupId, StaffId, TicketId } from '@huiyin/contract/ids';
import { type Permission, permissions } from '@huiyin/contract/permissions';
import type { StaffActor } from '#platform/actor';
import { namedId } from '#platform/ids';
import type { DepartmentKey, GroupKey } from './organisation-chart.ts';
import { type PersonKey, people } from './people.ts';

const everything: ReadonlySet<Permission> = new Set(Object.keys(permissions) as Permission[]);

/** Who and what the keys of a plan stand for in one sample; the same each time it is asked. */
export function castOf({ id }: { id: string }) {
  const named = <Id extends string>(kind: string, key: string) => namedId<Id>(`${id} ${kind} ${key}`);
  const person = (key: PersonKey) => named<StaffId>('person', key);
  return {
    person,
    department: (key: DepartmentKey) => named<DepartmentId>('department', key),
    group: (key: GroupKey) => named<GroupId>('group', key),
    field: (code: string) => named<FieldId>('field', code),
    customer: (key: string) => named<CustomerId>('customer', key),
    ticket: (key: string) => named<TicketId>('ticket', key),
    /** The person as they acted: what they were allowed then is not asked of the rules of today. */
    actor: (key: PersonKey): StaffActor => ({
      kind: 'staff',
      id: person(key),
      name: people[key].name,
      language: 'zh-CN',
      permissions: everything,
      departmentIds: [],
      groupIds: [],
      sessionId: null,
    }),
  };
}

export type Cast = ReturnType<typeof castOf>;
