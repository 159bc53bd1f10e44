import { z } from 'zod';
import type { Label } from './language.ts';

/** Each guards procedures of the contract: may this person do such a thing at all? */
export const procedurePermissions = {
  'policies.manage': { zh: '管理时限策略', en: 'Manage deadline policies' },
  'deadlines.move': { zh: '调整时限', en: 'Move due times' },
  'calendars.manage': { zh: '管理工作日历', en: 'Manage working calendars' },
  'audit-log.read': { zh: '查看审计日志', en: 'Read the audit log' },
  'categories.manage': { zh: '管理问题分类', en: 'Manage categories' },
  'closing-rules.manage': { zh: '管理结案规则', en: 'Manage closing rules' },
  'customers.consent': { zh: '登记客户的同意与撤回', en: "Record customers' consents" },
  'customers.mark': {
    zh: '标记客户（黑名单、恶意索赔）',
    en: 'Mark customers (blacklist, malicious claims)',
  },
  'customers.merge': { zh: '合并客户', en: 'Merge customers' },
  'customers.personal-requests': {
    zh: '办理个人信息请求（导出、删除）',
    en: 'Answer requests for personal data (copy, erasure)',
  },
  'customers.read': { zh: '查看客户', en: 'See customers' },
  'customers.reveal': { zh: '查看客户完整联系方式', en: "See customers' contact points whole" },
  'customers.write': { zh: '新建与修改客户', en: 'Add and change customers' },
  'departments.manage': { zh: '管理部门', en: 'Manage departments' },
  'groups.manage': { zh: '管理技能组', en: 'Manage groups' },
  'order-systems.manage': { zh: '管理订单查询', en: 'Manage where orders are looked up' },
  'orders.read': { zh: '查看订单与物流', en: 'See orders and their delivery' },
  'organisation.manage': { zh: '修改公司设置', en: 'Change the company settings' },
  'mails.manage': { zh: '查看和测试系统邮件', en: 'See and test outgoing mail' },
  'outbound.manage': { zh: '管理可访问的内网地址', en: 'Allow calls into the own network' },
  'roles.manage': { zh: '管理角色与权限', en: 'Manage roles and their permissions' },
  'roster.manage': { zh: '排班与接待容量', en: 'Plan shifts and capacity' },
  'sample.manage': { zh: '载入与移除示例团队', en: 'Load and remove the sample team' },
  'phrases.use': { zh: '使用快捷短语', en: 'Use phrases' },
  'fields.manage': { zh: '管理自定义字段', en: 'Manage custom fields' },
  'staff.manage': { zh: '管理员工账号', en: 'Manage accounts' },
  'staff.read': { zh: '查看同事', en: 'See colleagues' },
  'tickets.assign': { zh: '分派工单', en: 'Assign tickets' },
  'tickets.export': { zh: '导出工单表格', en: 'Export tickets as tables' },
  'tickets.merge': { zh: '合并与拆分工单', en: 'Merge and split tickets' },
  'tickets.import': { zh: '导入工单表格', en: 'Import tables of tickets' },
  'tickets.note': { zh: '写内部备注', en: 'Write notes in tickets' },
  'tickets.open': { zh: '新建工单', en: 'Record tickets' },
  'tickets.read': { zh: '查看工单', en: 'See tickets' },
  'tickets.restrict': { zh: '限制工单的知情范围', en: 'Restrict who sees a ticket' },
  'tickets.work': { zh: '处理工单', en: 'Work on tickets' },
  'webhooks.manage': { zh: '管理 Webhook', en: 'Manage webhooks' },
} as const satisfies Record<string, Label>;

/** Each widens the rows that a permission above applies to, or says what comes to whom. */
export const rowPermissions = {
  'alarms.take': { zh: '接收安全警报', en: 'Be told of security alarms' },
  'escalations.take': { zh: '当班时接收升级', en: 'Take escalations while on duty' },
  'escalations.take-last': { zh: '无人当班时接收升级', en: 'Take escalations when nobody is on duty' },
  'phrases.share': { zh: '修改共享短语', en: 'Change shared phrases' },
  'tickets.export-many': {
    zh: '导出上限：每天二十万条（否则一万条）',
    en: 'Export 200,000 tickets a day instead of 10,000',
  },
  'tickets.read-all': { zh: '查看范围：全部工单', en: 'See every ticket' },
  'tickets.read-department': { zh: '查看范围：本部门协作的工单', en: "See the tickets of one's department" },
  'tickets.read-group': { zh: '查看范围：本技能组的工单', en: "See the tickets of one's groups" },
  'tickets.write-all': { zh: '处理范围：全部工单', en: 'Work on every ticket' },
  'tickets.write-group': { zh: '处理范围：本技能组的工单', en: "Work on the tickets of one's groups" },
} as const satisfies Record<string, Label>;

/** Every permission there is, with its name for people. */
export const permissions = { ...procedurePermissions, ...rowPermissions };

export type Permission = keyof typeof permissions;

export const permission = z.enum(Object.keys(permissions) as [Permission, ...Permission[]]);
