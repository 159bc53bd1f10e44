export const text = {
  similar: { zh: '相似工单', en: 'Similar tickets' },
  none: { zh: '没有相似的工单', en: 'None' },
  solvedBy: { zh: '当时的解决方案：{solution}', en: 'Solved by: {solution}' },
} as const;
