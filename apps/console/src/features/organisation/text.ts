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
  password: { zh: '密码', en: 'Password' },
  passwordHelp: {
    zh: '至少 12 个字符。几个不相干的词连起来，好记也难猜。',
    en: 'At least 12 characters. A few unrelated words are easy to remember and hard to guess.',
  },
  confirmation: { zh: '再输一次密码', en: 'The password once more' },
  different: { zh: '两次输入的密码不一样', en: 'The two passwords differ' },
  weak: { zh: '强度：弱', en: 'Strength: weak' },
  fair: { zh: '强度：中', en: 'Strength: fair' },
  strong: { zh: '强度：强', en: 'Strength: strong' },
  finish: { zh: '完成设置', en: 'Finish set-up' },
} as const;
