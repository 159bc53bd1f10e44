/** The names of places, and what the frame around all pages says. */
export const text = {
  todos: { zh: '我的待办', en: 'My to-dos' },
  tickets: { zh: '工单', en: 'Tickets' },
  customers: { zh: '客户', en: 'Customers' },
  settings: { zh: '设置', en: 'Settings' },
  profile: { zh: '个人资料', en: 'Profile' },
  newRecord: { zh: '新建记录', en: 'New record' },

  promise: {
    zh: '每一次沟通都有记录，每一个承诺都有时限',
    en: 'Every contact recorded, every promise kept in time',
  },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  places: { zh: '主导航', en: 'Main places' },
  more: { zh: '更多', en: 'More' },
  home: { zh: '回音，回到首页', en: 'Huiyin, to the home page' },

  person: { zh: '{name}的菜单', en: 'Menu of {name}' },
  language: { zh: '语言', en: 'Language' },
  look: { zh: '外观', en: 'Appearance' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  likeSystem: { zh: '跟随系统', en: 'Like the system' },
  keys: { zh: '键盘快捷键', en: 'Keyboard shortcuts' },
  signOut: { zh: '退出登录', en: 'Sign out' },

  find: { zh: '搜索', en: 'Search' },
  findWhat: {
    zh: '号码、客户、工单里的词，或页面与操作',
    en: 'A number, a customer, words of a ticket, or an action',
  },
  nothingFound: {
    zh: '没有找到。试试更短的词，或完整的工单号、订单号、电话；简体繁体都可以。',
    en: 'Nothing found. Try a shorter word, or a whole ticket, order or phone number.',
  },
  allTickets: { zh: '查看“{words}”的全部工单', en: 'All tickets with “{words}”' },
  commands: { zh: '页面与操作', en: 'Pages and actions' },
  setting: { zh: '{what}：{to}', en: '{what}: {to}' },
  goTo: { zh: '前往{place}', en: 'Go to {place}' },

  connectionLost: {
    zh: '{time} 起与服务器失去连接，正在重新连接。可以继续填写，内容会保留。',
    en: 'Connection lost since {time}; reconnecting. You can go on typing: it is kept.',
  },
  catchingUp: {
    zh: '已重新连接，正在补上 {time} 以来的变化…',
    en: 'Connected again; catching up with what changed since {time}…',
  },
} as const;
