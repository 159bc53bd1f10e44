export const text = {
  split: { zh: '拆分工单', en: 'Split' },
  hint: {
    zh: '选中的记录会移到一个新工单里单独处理，两个工单互相关联。如需还原，把新工单合并回来即可。',
    en: 'What is chosen goes on in a new ticket, linked to this one. To take it back, merge the new ticket into this one.',
  },
  which: { zh: '属于另一件事的记录', en: 'What is about another matter' },
  nothing: { zh: '还没有可以拆分的沟通记录。', en: 'There are no contacts, notes or files to move yet.' },
  whatAbout: { zh: '新工单的问题描述', en: 'What the new ticket is about' },
  files: { zh: '{count} 个文件', en: '{count} {count|file|files}' },
  done: { zh: '已拆分为新工单 {number}', en: 'Split off as ticket {number}' },
} as const;
