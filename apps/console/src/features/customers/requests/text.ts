export const text = {
  title: { zh: '个人信息请求', en: 'Personal data' },
  hint: {
    zh: '客户本人要求查阅或删除个人信息时使用。每次都会记入审计日志。',
    en: 'For when the person asks to see or erase what is kept of them. Each time is in the audit log.',
  },
  copy: { zh: '导出全部信息', en: 'Copy everything' },
  copyHint: {
    zh: '生成一份包含全部信息（含完整联系方式）的文件，交给客户本人。请先核实身份。',
    en: 'Makes a file with all that is kept, contact points in full, to be handed to the person. Make sure who they are.',
  },
  copied: { zh: '文件已生成', en: 'The file is made' },
  reason: { zh: '原因', en: 'Reason' },
  erase: { zh: '删除个人信息', en: 'Erase the person' },
  eraseHint: {
    zh: '删除后无法恢复，管理员也不能。请先核实身份。',
    en: 'This cannot be undone, by nobody. Make sure who asks.',
  },
  goes: { zh: '将被删除：', en: 'This goes:' },
  stays: {
    zh: '保留，其中的姓名和联系方式会被抹去：',
    en: 'This stays, with names and contact points blacked out:',
  },
  merged: { zh: '一并删除已合并进来的客户：{numbers}', en: 'With those merged into this one: {numbers}' },
  repeat: { zh: '请输入客户编号 {number} 以确认', en: 'Type the number {number} to confirm' },
  asked: { zh: '已开始删除，稍后完成', en: 'The erasing has begun and will be done in a moment' },
  erased: { zh: '个人信息已按要求删除', en: 'Erased on request' },
  erasedHint: {
    zh: '工单等业务记录仍保留，其中不再有这位客户的姓名和联系方式。',
    en: 'Tickets stay as records, without the name and the contact points of this person.',
  },
} as const;
