export const text = {
  changedMeanwhile: { zh: '有人刚改了同一处内容', en: 'Somebody just changed the same' },
  changedNamed: { zh: '有人刚改了“{field}”', en: 'Somebody just changed “{field}”' },
  saysNow: { zh: '现在是：', en: 'It says now: ' },
  nothing: { zh: '（空）', en: '(nothing)' },
  keepTheirs: { zh: '采用现在的', en: 'Take that over' },
  keepMine: { zh: '仍按我的保存', en: 'Save mine all the same' },
} as const;
