export const text = {
  signIn: { zh: '登录', en: 'Sign in' },
  account: { zh: '邮箱或用户名', en: 'Email or user name' },
  password: { zh: '密码', en: 'Password' },
  forgotten: { zh: '忘记密码？', en: 'Forgotten your password?' },
} as const;
