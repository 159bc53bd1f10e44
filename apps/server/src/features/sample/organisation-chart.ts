import type { Channel } from '@huiyin/contract/ticket-words';
import type { PersonKey } from './people.ts';

export type DepartmentKey = keyof typeof allDepartments;
export type GroupKey = keyof typeof allGroups;

export interface SampleDepartment {
  readonly name: string;
  readonly head: PersonKey;
  readonly within?: DepartmentKey;
}

export interface SampleGroup {
  readonly name: string;
  readonly channels: readonly Channel[];
  readonly members: readonly PersonKey[];
}

const allDepartments = {
  service: { name: '客服部', head: 'chen-jing' },
  'after-sales': { name: '售后部', head: 'wu-qian' },
  logistics: { name: '物流部', head: 'ma-guoqiang' },
  technology: { name: '技术部', head: 'sun-hao' },
  operations: { name: '运营部', head: 'he-zhiyuan' },
  product: { name: '产品部', head: 'he-zhiyuan', within: 'operations' },
} as const satisfies Record<string, { name: string; head: PersonKey; within?: string }>;

const allGroups = {
  phone: {
    name: '电话组',
    channels: ['phone', 'sms'],
    members: ['li-mingxuan', 'liu-yang', 'wang-siqi'],
  },
  online: {
    name: '在线组',
    channels: ['chat', 'email', 'social'],
    members: ['wang-siqi', 'liu-yang', 'zhou-yutong'],
  },
  'after-sales': {
    name: '售后组',
    channels: ['phone', 'chat', 'in-person'],
    members: ['zhao-xinyi', 'liu-yang', 'li-mingxuan'],
  },
  vip: { name: 'VIP 组', channels: ['phone', 'social'], members: ['zhou-yutong', 'li-mingxuan'] },
  complaints: {
    name: '投诉专席',
    channels: ['phone', 'email'],
    members: ['zhou-yutong', 'li-mingxuan', 'chen-jing'],
  },
} as const satisfies Record<string, SampleGroup>;

export const departments: Readonly<Record<DepartmentKey, SampleDepartment>> = allDepartments;

export const groups: Readonly<Record<GroupKey, SampleGroup>> = allGroups;
