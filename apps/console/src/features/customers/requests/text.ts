export const text = {
  title: { zh: '个人信息请求', en: 'Personal data' },
  hint: {
    zh: '客户本人要求查阅或删除个人信息时使用。每次都会记入审计日志。',
    en: 'For when the person asks to see or erase what is kept of them. Each time is in the audit log.',
  },
  copy: { zh: '导出全部信息', en: 'Copy everything' },
  copyHint: {
    zh: '生成一个压缩包，包含全部信息（含完整联系方式）和工单附件，交给客户本人。请先核实身份。',
    en: 'Makes a zip with all that is kept, contact points in full, and the files, to be handed to the person. Make sure who they are.',
  },
  copyAsked: { zh: '正在生成，稍后可在此下载', en: 'It is being made, and will be here in a moment' },
  copies: { zh: '已生成的副本', en: 'Copies made' },
  copiesHint: {
    zh: '只有您能下载，一天后自动删除。',
    en: 'Only you can download them. They are deleted after a day.',
  },
  making: { zh: '正在生成', en: 'being made' },
  failed: { zh: '生成失败，请重试', en: 'failed; try again' },
  filesInside: { zh: '{count} 个附件', en: '{count} {count|file|files}' },
  leftOut: {
    zh: '{count} 个附件放不下，见文件里的说明',
    en: '{count} {count|file|files} found no room, and are named inside',
  },
  download: { zh: '下载', en: 'Download' },
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
