export const text = {
  mine: { zh: '我的状态：{presence}', en: 'My presence: {presence}' },
} as const;

export const presenceText = {
  online: { zh: '在线', en: 'Online' },
  busy: { zh: '忙碌', en: 'Busy' },
  break: { zh: '小休', en: 'Short break' },
  offline: { zh: '离线', en: 'Offline' },
} as const;
