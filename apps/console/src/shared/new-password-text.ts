export const text = {
  password: { zh: '密码', en: 'Password' },
  newPassword: { zh: '新密码', en: 'New password' },
  passwordHelp: {
    zh: '至少 12 个字符。几个不相干的词连起来，好记也难猜。',
    en: 'At least 12 characters. A few unrelated words are easy to remember and hard to guess.',
  },
  confirmation: { zh: '再输一次密码', en: 'The password once more' },
  different: { zh: '两次输入的密码不一样', en: 'The two passwords differ' },
  tooShort: { zh: '还差 {count} 个字符', en: '{count} more {count|character|characters}' },
  weak: { zh: '强度：弱', en: 'Strength: weak' },
  fair: { zh: '强度：中', en: 'Strength: fair' },
  strong: { zh: '强度：强', en: 'Strength: strong' },
} as const;
