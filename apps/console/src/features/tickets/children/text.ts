export const text = {
  parent: { zh: '上级工单', en: 'Part of' },
  children: { zh: '子工单', en: 'Parts' },
  done: { zh: '{done} / {count} 已完成', en: '{done} of {count} done' },
  add: { zh: '添加子工单', en: 'Add a part' },
  child: { zh: '子工单', en: 'The part' },
  hint: {
    zh: '子工单各自处理、各自计时；全部解决后，当前工单才能解决。',
    en: 'Parts are worked on by themselves, with their own due times. This ticket is resolved after all of them.',
  },
  remove: { zh: '移出子工单{number}', en: 'Take {number} out' },
  leave: { zh: '不再作为其子工单', en: 'Make it a ticket of its own' },
} as const;
