/** The roles as they are shipped; a person may have several. */
export type RoleCode =
  | 'agent'
  | 'senior-agent'
  | 'lead'
  | 'supervisor'
  | 'department-head'
  | 'collaborator'
  | 'finance-approver'
  | 'inspector'
  | 'manager'
  | 'business-administrator'
  | 'system-administrator'
  | 'audit-administrator';

export type Presence = 'online' | 'busy' | 'break' | 'offline';

export interface SamplePerson {
  readonly name: string;
  readonly userName: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly department: 'service' | 'after-sales' | 'logistics' | 'technology' | 'operations';
  readonly roles: readonly RoleCode[];
  readonly presence: Presence;
  /** How many conversations at once; colleagues of other departments take none. */
  readonly capacity: { readonly phone: number; readonly chat: number } | null;
}

const everyone = {
  'chen-jing': {
    name: '陈静',
    userName: 'chenjing',
    email: 'chenjing@example.com',
    jobTitle: '客服主管',
    department: 'service',
    roles: ['supervisor', 'inspector', 'business-administrator'],
    presence: 'online',
    capacity: { phone: 1, chat: 2 },
  },
  'li-mingxuan': {
    name: '李明轩',
    userName: 'limingxuan',
    email: 'limingxuan@example.com',
    jobTitle: '值班组长',
    department: 'service',
    roles: ['lead'],
    presence: 'online',
    capacity: { phone: 1, chat: 3 },
  },
  'zhou-yutong': {
    name: '周雨桐',
    userName: 'zhouyutong',
    email: 'zhouyutong@example.com',
    jobTitle: '高级客服（代班组长）',
    department: 'service',
    roles: ['senior-agent', 'lead'],
    presence: 'busy',
    capacity: { phone: 1, chat: 4 },
  },
  'wang-siqi': {
    name: '王思琪',
    userName: 'wangsiqi',
    email: 'wangsiqi@example.com',
    jobTitle: '在线客服',
    department: 'service',
    roles: ['agent'],
    presence: 'online',
    capacity: { phone: 1, chat: 5 },
  },
  'liu-yang': {
    name: '刘洋',
    userName: 'liuyang',
    email: 'liuyang@example.com',
    jobTitle: '热线客服',
    department: 'service',
    roles: ['agent'],
    presence: 'break',
    capacity: { phone: 1, chat: 3 },
  },
  'zhao-xinyi': {
    name: '赵欣怡',
    userName: 'zhaoxinyi',
    email: 'zhaoxinyi@example.com',
    jobTitle: '售后专员',
    department: 'after-sales',
    roles: ['agent', 'collaborator'],
    presence: 'offline',
    capacity: { phone: 1, chat: 3 },
  },
  'wu-qian': {
    name: '吴倩',
    userName: 'wuqian',
    email: 'wuqian@example.com',
    jobTitle: '售后部经理',
    department: 'after-sales',
    roles: ['department-head'],
    presence: 'online',
    capacity: null,
  },
  'ma-guoqiang': {
    name: '马国强',
    userName: 'maguoqiang',
    email: 'maguoqiang@example.com',
    jobTitle: '物流部经理',
    department: 'logistics',
    roles: ['department-head'],
    presence: 'online',
    capacity: null,
  },
  'sun-hao': {
    name: '孙浩',
    userName: 'sunhao',
    email: 'sunhao@example.com',
    jobTitle: '技术部负责人',
    department: 'technology',
    roles: ['department-head', 'system-administrator'],
    presence: 'busy',
    capacity: null,
  },
  'he-zhiyuan': {
    name: '何志远',
    userName: 'hezhiyuan',
    email: 'hezhiyuan@example.com',
    jobTitle: '运营总监',
    department: 'operations',
    roles: ['department-head', 'manager', 'finance-approver', 'audit-administrator'],
    presence: 'offline',
    capacity: null,
  },
} as const satisfies Record<string, SamplePerson>;

export type PersonKey = keyof typeof everyone;

/** The ten people of the sample team. */
export const people: Readonly<Record<PersonKey, SamplePerson>> = everyone;
