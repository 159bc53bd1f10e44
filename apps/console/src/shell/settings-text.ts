/** The names of what can be set, and what each is for. */
export const text = {
  settings: { zh: '设置', en: 'Settings' },
  people: { zh: '员工', en: 'People' },
  peopleHint: {
    zh: '邀请同事，分配角色、部门和技能组，停用账号',
    en: 'Invite colleagues, give them roles, shut accounts off',
  },
  departments: { zh: '部门', en: 'Departments' },
  departmentsHint: { zh: '部门层级、负责人和成员', en: 'Who belongs where, and who heads it' },
  groups: { zh: '技能组', en: 'Groups' },
  groupsHint: { zh: '负责某些渠道或问题的客服', en: 'Agents who serve certain channels or matters' },
  roles: { zh: '角色与权限', en: 'Roles' },
  rolesHint: { zh: '每个角色能看什么、做什么', en: 'What each role may see and do' },
  roster: { zh: '排班', en: 'Roster' },
  rosterHint: { zh: '谁在什么时候当班或备班，升级找谁', en: 'Who works when, and who takes escalations' },
  company: { zh: '公司', en: 'Company' },
  companyHint: { zh: '名称、语言、时区和访问范围', en: 'Name, language, time zone and who can reach it' },
  policies: { zh: '时限策略', en: 'Policies' },
  policiesHint: { zh: '各类工单多久之内要响应、解决', en: 'How soon tickets are answered and resolved' },
  calendars: { zh: '工作日历', en: 'Calendars' },
  calendarsHint: { zh: '工作时间、节假日和调休', en: 'Working hours, holidays and days made up for' },
} as const;
