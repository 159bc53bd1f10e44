export const text = {
  standard: { zh: '系统自带', en: 'Built in' },
  custom: { zh: '自定义字段', en: 'Custom fields' },
  retired: { zh: '已停用的字段', en: 'Retired fields' },
} as const;
