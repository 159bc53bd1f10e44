export const text = {
  title: { zh: '初始设置', en: 'Set up' },
  done: { zh: '设置完成，请登录。', en: 'Set-up is done. Please sign in.' },
  alreadyDone: { zh: '系统已完成初始设置', en: 'Set-up is already done' },
  alreadyDoneHint: { zh: '请用您的账号登录。', en: 'Please sign in with your account.' },
  toSignIn: { zh: '去登录', en: 'To the sign-in page' },

  code: { zh: '设置码', en: 'Set-up code' },
  codeHelp: {
    zh: '启动回音的终端窗口里显示的一次性设置码。',
    en: 'The one-time code shown in the terminal where Huiyin was started.',
  },

  company: { zh: '公司', en: 'The company' },
  organisationName: { zh: '公司或团队名称', en: 'Name of the company or team' },
  language: { zh: '语言', en: 'Language' },
  timeZone: { zh: '时区', en: 'Time zone' },
  openToNetwork: { zh: '允许办公网络里的同事访问', en: 'Colleagues on the office network may use it' },
  openToNetworkHelp: {
    zh: '不勾选则只能在这台电脑上打开。之后可在设置里修改。',
    en: 'Otherwise it opens on this computer only. You can change this later in the settings.',
  },

  administrator: { zh: '您的账号（系统管理员）', en: 'Your account (system administrator)' },
  name: { zh: '姓名', en: 'Name' },
  email: { zh: '邮箱', en: 'Email' },
  emailHelp: { zh: '用来登录。', en: 'You sign in with it.' },
  start: { zh: '开始使用', en: 'To begin with' },
  withSample: { zh: '载入示例团队', en: 'Load the sample team' },
  withSampleHelp: {
    zh: '十位员工、六个部门、一百多位客户和近两个月的 300 张工单，用来试用和培训。设置完成后在后台载入，之后可以完整移除。',
    en: 'Ten people, six departments, some hundred customers and 300 tickets of the last two months, to try things out and to train. It is loaded in the background, and can be removed again, all of it.',
  },
  finish: { zh: '完成设置', en: 'Finish set-up' },

  saved: { zh: '已保存', en: 'Saved' },
  languageHelp: {
    zh: '通知和新角色用这种语言；每个人可以另选自己的。',
    en: 'For notices and new roles; each person may choose another.',
  },
  timeZoneHelp: { zh: '排班和工作日历都按这个时区。', en: 'Shifts and calendars are meant in this zone.' },
  colleaguesOpen: {
    zh: '同事在浏览器里打开：{address}',
    en: 'For colleagues to open in their browsers: {address}',
  },
  openToNetworkNow: {
    zh: '保存后立即生效；关闭后，正在从其他电脑使用的同事会断开。启动时用 HOST 指定了监听地址的，以 HOST 为准。',
    en: 'Takes effect at once; closing it disconnects colleagues on other computers. Where HOST was set at the start, HOST decides.',
  },
} as const;
