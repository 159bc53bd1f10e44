export const text = {
  inEntry: { zh: '见沟通记录', en: 'in its timeline' },
  exact: { zh: '号码一致', en: 'exact number' },
} as const;
