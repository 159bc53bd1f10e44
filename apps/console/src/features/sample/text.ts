export const text = {
  sample: { zh: '示例团队', en: 'Sample team' },
  hint: {
    zh: '十位员工、六个部门、一百多位客户，和近两个月里的 300 张工单。用来试用和培训，之后可以完整移除。',
    en: 'Ten people, six departments, some hundred customers and 300 tickets of the last two months: to try things out and to train. It can be removed again, all of it.',
  },
  load: { zh: '载入示例团队', en: 'Load the sample team' },
  offer: { zh: '想先看看有内容的样子？载入示例团队', en: 'Rather see it filled? Load a sample team' },
  loaded: { zh: '示例团队已载入', en: 'The sample team is here' },
  coming: { zh: '正在载入示例团队', en: 'The sample team is being loaded' },
  howToSignIn: { zh: '看看怎样用示例员工登录', en: 'How to sign in as one of them' },
  makePassword: { zh: '生成示例员工的登录密码', en: 'Make a password for its people' },
  loading: {
    zh: '正在写入工单：{told} / {planned}。可以离开此页，载入会继续。',
    en: 'Writing tickets: {told} of {planned}. You may leave this page; it goes on.',
  },
  password: {
    zh: '示例员工的密码，只显示这一次，请现在记下：',
    en: 'The password of its people. It is shown only now, so note it down:',
  },
  people: {
    zh: '用下列用户名登录，看看每个角色的日常：',
    en: 'Sign in with these user names to see what each role sees:',
  },
  name: { zh: '姓名', en: 'Name' },
  userName: { zh: '用户名', en: 'User name' },
  roles: { zh: '角色', en: 'Roles' },
  remove: { zh: '移除示例团队', en: 'Remove the sample team' },
  removeHint: {
    zh: '示例员工、部门、客户和工单会被永久删除，登录中的示例员工会被退出。您自己的记录不受影响。',
    en: 'Its people, departments, customers and tickets are deleted for good, and its people signed out. Your own records stay.',
  },
  recordedSince: {
    zh: '载入之后，有 {count} 张工单用到了示例客户或示例员工：',
    en: '{count} tickets recorded since use customers or people of the sample:',
  },
  alongWith: { zh: '把这些工单一并永久删除', en: 'Delete these tickets for good as well' },
  removed: {
    zh: '已移除 {people} 位员工、{customers} 位客户和 {tickets} 张工单',
    en: 'Removed {people} people, {customers} customers and {tickets} tickets',
  },
} as const;
