/** What the bell and the choices of notices say. */
export const text = {
  notices: { zh: '通知', en: 'Notices' },
  bell: { zh: '通知，无未读', en: 'Notices, none unread' },
  bellWith: { zh: '通知，{count} 条未读', en: 'Notices, {count} unread' },
  markAllRead: { zh: '全部标为已读', en: 'Mark all as read' },
  settings: { zh: '通知设置', en: 'Notice settings' },
  none: { zh: '还没有通知', en: 'No notices yet' },
  noneHint: {
    zh: '工单分派给您、客户回复、时限将到或超时时，会在这里告诉您。',
    en: 'You are told here when a ticket is given to you, a customer replies, or a deadline comes near or passes.',
  },
  today: { zh: '今天', en: 'Today' },
  yesterday: { zh: '昨天', en: 'Yesterday' },
  unread: { zh: '未读', en: 'Unread' },
  urgent: { zh: '紧急', en: 'Urgent' },
  shutOff: { zh: '立即停用{name}的账号', en: 'Shut off {name} now' },
  shutOffDone: {
    zh: '账号已停用，所有设备已退出',
    en: 'The account is shut off, and signed out everywhere',
  },
  isShutOff: { zh: '账号已停用', en: 'The account is shut off' },
  outOfSight: { zh: '已不在您的查看范围内', en: 'Not among what you may see any more' },
  showParts: { zh: '展开', en: 'Show them' },
  hideParts: { zh: '收起', en: 'Hide them' },

  whichWays: { zh: '哪些事通知我，用什么方式', en: 'What I am told of, and by which way' },
  kind: { zh: '事项', en: 'What happens' },
  console: { zh: '通知栏', en: 'Bell' },
  mail: { zh: '邮件', en: 'Mail' },
  sound: { zh: '声音', en: 'Sound' },
  wayOf: { zh: '{kind}：{way}', en: '{kind}: {way}' },
  mailHint: {
    zh: '一分钟内在这里看过的不再发邮件，紧急的立即发。',
    en: 'What you have read here within a minute is not mailed; what is urgent is mailed at once.',
  },
  noMail: {
    zh: '系统还没有设置发信邮箱，邮件通知暂不可用。请联系系统管理员。',
    en: 'No mail server is set, so nothing is sent by mail. Ask the system administrator.',
  },

  quiet: { zh: '免打扰时段', en: 'Quiet hours' },
  quietHint: {
    zh: '时段内没有声音，邮件到结束后再发；紧急事项不受影响。时间按公司时区（{zone}）。',
    en: 'No sound, and mail waits for their end; urgent matters pass. Times are those of {zone}.',
  },
  quietOn: { zh: '启用免打扰', en: 'Keep quiet hours' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  sameTime: { zh: '开始和结束时间不能相同', en: 'They cannot begin and end at the same time' },

  device: { zh: '在这台设备上', tw: '在這台裝置上', en: 'On this device' },
  playSound: { zh: '播放提示音', en: 'Play a sound' },
  tryIt: { zh: '试听', en: 'Try it' },
  showDesktop: {
    zh: '不在回音页面时，用系统通知提醒',
    en: 'Show a notification of the system while another window is in front',
  },
  desktopRefused: {
    zh: '浏览器禁止了通知。请在地址栏左侧的网站设置中允许通知后重试。',
    en: 'The browser refuses notifications. Allow them in the site settings beside the address, then try again.',
  },
  saved: { zh: '已保存', en: 'Saved' },

  mails: { zh: '系统邮件', en: 'Outgoing mail' },
  mailsHint: {
    zh: '发给员工的通知邮件。发不出去时会自动重试约一天，之后列在“未送达”。邀请和重设密码的邮件在“员工账号”里查看。',
    en: 'Notices to staff by mail. What cannot be sent is tried again for about a day, then given up. Mails that invite or reset a password are shown with the account.',
  },
  test: { zh: '发送测试邮件', en: 'Send a test mail' },
  testSent: {
    zh: '邮件服务器 {server} 已接收，请到 {to} 查收。',
    en: 'The mail server {server} took it. Look for it at {to}.',
  },
  notSetUp: {
    zh: '还没有设置邮件服务器。请在服务器的环境变量或 .env 中设置 SMTP_URL 和 MAIL_FROM，然后重新启动。',
    en: 'No mail server is set. Set SMTP_URL and MAIL_FROM in the environment or in .env, and start again.',
  },
  unreachable: {
    zh: '连不上邮件服务器 {server}。请检查 SMTP_URL 的地址、端口和防火墙。',
    en: 'The mail server {server} cannot be reached. Check the host and port of SMTP_URL, and the firewall.',
  },
  insecure: {
    zh: '与邮件服务器 {server} 的加密连接失败。请检查端口（465 用 smtps://，587 用 smtp://）和证书。',
    en: 'No safe connection to {server}. Check the port (465 with smtps://, 587 with smtp://) and the certificate.',
  },
  wrongLogin: {
    zh: '邮件服务器 {server} 不接受账号或密码。请检查 SMTP_URL 中的账号；部分邮箱需要使用授权码。',
    en: 'The mail server {server} refuses the account or password of SMTP_URL. Some need an app password.',
  },
  rejected: {
    zh: '邮件服务器 {server} 拒收这封邮件。请检查 MAIL_FROM 是否为该账号可用的发件地址。',
    en: 'The mail server {server} refused the mail. Check that MAIL_FROM is an address this account may send from.',
  },
  'no-such-address': {
    zh: '邮件服务器 {server} 不收发往您邮箱的邮件。请核对您账号中的邮箱。',
    en: 'The mail server {server} does not take mail to your address. Check the address of your account.',
  },
  'not-now': {
    zh: '邮件服务器 {server} 要求稍后再发。请过几分钟再试。',
    en: 'The mail server {server} asks to come back later. Try again in a few minutes.',
  },
  triedNextAt: { zh: '{time} 会自动重试', en: 'Tried again at {time}' },
  sendNow: { zh: '立即重试', en: 'Try now' },
  serverSays: { zh: '服务器答复：{answer}', en: 'It says: {answer}' },
  all: { zh: '全部', en: 'All' },
  status: { zh: '状态', en: 'Status' },
  sendAgain: { zh: '重新发送', en: 'Send again' },
  noMails: { zh: '没有邮件', en: 'No mails' },
  noMailsHint: {
    zh: '员工选择邮件通知的事项发生时，邮件会列在这里。',
    en: 'Mails stand here once something happens that somebody chose to be told of by mail.',
  },
} as const;

export const mailStatusText = {
  waiting: { zh: '待发送', en: 'Waiting' },
  sent: { zh: '已发出', en: 'Sent' },
  dropped: { zh: '无需发送', en: 'Not needed' },
  'given-up': { zh: '未送达', en: 'Given up' },
} as const;
