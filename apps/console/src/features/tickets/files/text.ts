export const text = {
  none: { zh: '还没有附件，可粘贴或拖到这里', en: 'No files yet; paste or drop them here' },
  play: { zh: '播放{name}', en: 'Play {name}' },
  byCustomer: { zh: '客户', en: 'Customer' },
} as const;
