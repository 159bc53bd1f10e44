export const text = {
  passkeys: { zh: '通行密钥', en: 'Passkeys' },
  about: {
    zh: '用指纹、面容或设备 PIN 登录，不用输入密码和验证码，也不会被假网站骗走。',
    en: 'Sign in by finger, face or PIN of your device, without password and code. No false site can trick you out of it.',
  },
  none: { zh: '还没有通行密钥。', en: 'There are none yet.' },
  add: { zh: '添加通行密钥', en: 'Add a passkey' },
  addHint: {
    zh: '请先输入您的密码，然后按浏览器的提示操作。',
    en: 'Give your password first; your browser then leads you on.',
  },
  password: { zh: '密码', en: 'Password' },
  name: { zh: '名称', en: 'Name' },
  nameHelp: { zh: '方便以后认出是哪台设备。', en: 'To know later which device it is.' },
  thisDevice: { zh: '我的设备', en: 'My device' },
  next: { zh: '下一步', en: 'Next' },
  added: { zh: '通行密钥已添加', en: 'The passkey is added' },
  addedOn: { zh: '{date} 添加', en: 'added on {date}' },
  neverUsed: { zh: '从未使用', en: 'never used' },
  lastUsed: { zh: '最近使用', en: 'last used' },
  remove: { zh: '移除', en: 'Remove' },
  removeTitle: { zh: '移除通行密钥', en: 'Remove the passkey' },
  removeHint: {
    zh: '移除后，“{name}”不能再登录，其他设备需要重新登录。设备里保存的那一份，请在设备上删除。',
    en: '“{name}” lets nobody in any more, and other devices must sign in again. Delete the copy in the device there.',
  },
  removed: { zh: '通行密钥已移除', en: 'The passkey is removed' },
  or: { zh: '或', en: 'or' },
  signIn: { zh: '用通行密钥登录', en: 'Sign in with a passkey' },
  owed: {
    zh: '您的角色要求两步验证，请用通行密钥登录。设备丢了？请联系管理员重置两步验证。',
    en: 'Your role asks for a second factor: sign in with your passkey. Lost the device? An administrator can reset your second factor.',
  },
  back: { zh: '返回登录', en: 'Back to signing in' },
  instead: { zh: '改用通行密钥', en: 'Use a passkey instead' },
  cancelled: {
    zh: '没有完成：已取消，或等待超时。可以再试一次。',
    en: 'It was cancelled, or took too long. You can try again.',
  },
  known: { zh: '这台设备已经添加过通行密钥。', en: 'This device has a passkey for you already.' },
  failed: {
    zh: '浏览器或设备没能完成。请换一台设备或浏览器再试。',
    en: 'The browser or the device could not do it. Try another.',
  },

  insecure: {
    zh: '本页用不加密的 http 打开，浏览器不允许使用通行密钥。管理员把系统放到 https 地址上，并在设置里填写 PUBLIC_URL 后即可使用。',
    en: 'This page came over plain http, where browsers allow no passkeys. They work once an administrator puts the system behind https and sets PUBLIC_URL.',
  },
  numeric: {
    zh: '本页用 IP 地址打开，浏览器不允许使用通行密钥。管理员给系统配好域名、https，并设置 PUBLIC_URL 后即可使用。',
    en: 'This page was opened by an IP address, where browsers allow no passkeys. They work once an administrator gives the system a host name with https and sets PUBLIC_URL.',
  },
  unset: {
    zh: '管理员还没有把系统放到 https 地址上（PUBLIC_URL），暂时不能使用通行密钥。',
    en: 'No https address is set up for this system (PUBLIC_URL), so passkeys cannot be used yet.',
  },
  elsewhere: {
    zh: '通行密钥只能在 {domain} 上使用，请用那个地址打开本页。',
    en: 'Passkeys work at {domain} only: open this page there.',
  },
  unable: {
    zh: '这个浏览器不支持通行密钥，请换新版的浏览器。',
    en: 'This browser knows no passkeys. Use a newer one.',
  },
} as const;
