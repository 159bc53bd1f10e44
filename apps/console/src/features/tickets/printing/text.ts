export const text = {
  print: { zh: '打印', en: 'Print' },
  title: { zh: '工单 {number}', en: 'Ticket {number}' },
  withNotes: { zh: '包含内部备注和变更记录', en: 'With internal notes and changes' },
  facts: { zh: '工单信息', en: 'Details' },
  story: { zh: '沟通记录', en: 'Timeline' },
  number: { zh: '工单号', en: 'Number' },
  status: { zh: '状态', en: 'Status' },
  files: { zh: '附件 {count} 个', en: '{count} {count|file|files}' },
  printedBy: {
    zh: '{name} 打印于 {time}。内部资料，请妥善保管。',
    en: 'Printed by {name}, {time}. Internal: keep it safe.',
  },
  back: { zh: '返回工单', en: 'Back to the ticket' },
} as const;
