import type { EntryKind } from '@huiyin/contract/entries';
import type { Label } from '@huiyin/contract/language';
import type { SolutionAnswer } from '@huiyin/contract/solutions';

export const text = {
  jargon: { zh: '客户可能听不懂，可改说：', en: 'Words the customer may not know: ' },
  sayInstead: { zh: '“{term}”改为“{plain}”', en: '“{term}” → “{plain}”' },
  story: { zh: '沟通记录', en: 'Timeline' },
  older: { zh: '查看更早的记录', en: 'Show what came before' },
  systemDid: { zh: '系统', en: 'System' },
  customerDid: { zh: '客户', en: 'Customer' },
  someone: { zh: '同事', en: 'A colleague' },

  set: { zh: '{field}设为“{to}”', en: 'set {field} to “{to}”' },
  cleared: { zh: '清空了{field}（原为“{from}”）', en: 'cleared {field} (was “{from}”)' },
  changed: { zh: '{field}由“{from}”改为“{to}”', en: 'changed {field} from “{from}” to “{to}”' },
  rewrote: { zh: '修改了{field}', en: 'rewrote {field}' },
  took: { zh: '接手了工单', en: 'took the ticket' },
  gave: { zh: '把工单交给{to}', en: 'gave the ticket to {to}' },
  gaveBack: { zh: '不再由{from}处理', en: 'took it off {from}' },
  restricted: { zh: '限制知情范围：{to}', en: 'restricted it to {to}' },
  unrestricted: { zh: '取消了知情范围限制', en: 'lifted the restriction' },
  because: { zh: '原因：{reason}', en: 'Reason: {reason}' },
  before: { zh: '修改前', en: 'Before' },
  after: { zh: '修改后', en: 'After' },

  dueMoved: { zh: '{name}时限 {from} → {to}：{why}', en: '{name} due {from} → {to}: {why}' },
  duePaused: { zh: '{name}时限暂停计时', en: '{name}: the clock stands still' },
  dueBreached: { zh: '{name}超时，应于 {due} 前完成', en: '{name} overdue: it was due {due}' },
  'merged-into': { zh: '合并到了工单 {other}', en: 'merged it into ticket {other}' },
  'took-in': { zh: '并入了工单 {other}', en: 'merged ticket {other} into it' },
  separated: { zh: '撤销了与工单 {other} 的合并', en: 'took back the merge with ticket {other}' },
  'child-added': { zh: '添加了子工单 {other}', en: 'added the child {other}' },
  'child-removed': { zh: '移出了子工单 {other}', en: 'took the child {other} out' },
  'made-child': { zh: '设为工单 {other} 的子工单', en: 'made it a child of {other}' },
  'unmade-child': {
    zh: '不再是工单 {other} 的子工单',
    en: 'made it a ticket of its own, no child of {other}',
  },
  'split-off': { zh: '把这条记录移到了工单 {other}', en: 'moved this to ticket {other}' },
  from: { zh: '来自工单 {number}', en: 'from ticket {number}' },
  linked: { zh: '关联了工单 {other}', en: 'linked ticket {other}' },
  unlinked: { zh: '取消了与工单 {other} 的关联', en: 'took away the link to ticket {other}' },
  'solution-offered': { zh: '提出解决方案', en: 'offered a solution' },
  'solution-answered': {
    zh: '客户对方案的答复：{answer}',
    en: 'the customer’s answer to a solution: {answer}',
  },
  'follow-up-planned': {
    zh: '安排跟进：{what}（{at}，{who}）',
    en: 'planned a follow-up: {what} ({at}, {who})',
  },
  'follow-up-changed': { zh: '调整了跟进“{what}”', en: 'changed the follow-up “{what}”' },
  'follow-up-done': { zh: '完成了跟进“{what}”', en: 'did the follow-up “{what}”' },
  'follow-up-cancelled': { zh: '取消了跟进“{what}”', en: 'cancelled the follow-up “{what}”' },
  'follow-up-reopened': { zh: '恢复了跟进“{what}”', en: 'took up the follow-up “{what}” again' },
  rated: { zh: '客户评价 {score} 分', en: 'the customer gave {score} of 5' },

  byChannel: { zh: '{what} · {channel}', en: '{what} · {channel}' },
  unreached: { zh: '未接通', en: 'Not reached' },
  lasted: { zh: '通话 {minutes} 分 {seconds} 秒', en: '{minutes} min {seconds} s' },
  automatic: { zh: '自动回复', en: 'Automatic reply' },
  writtenLater: { zh: '{time} 补记', en: 'written down {time}' },

  note: { zh: '内部备注', en: 'Internal note' },
  call: { zh: '登记电话', en: 'Record a call' },
  contact: { zh: '登记对外联系', en: 'Record a contact' },
  compose: { zh: '写下发生的事', en: 'Write down what happened' },
  notePlaceholder: {
    zh: '仅同事可见。@ 提醒同事，/ 插入快捷短语',
    en: 'Seen by colleagues only. @ tells a colleague, / inserts a phrase',
  },
  callPlaceholder: { zh: '电话里说了什么。/ 插入快捷短语', en: 'What was said. / inserts a phrase' },
  contactPlaceholder: {
    zh: '在其他地方与客户联系的内容。/ 插入快捷短语',
    en: 'What was said to or by the customer elsewhere. / inserts a phrase',
  },
  saveNote: { zh: '保存备注', en: 'Save the note' },
  saveCall: { zh: '登记电话', en: 'Record the call' },
  saveContact: { zh: '登记联系', en: 'Record the contact' },
  direction: { zh: '方向', en: 'Direction' },
  outcome: { zh: '结果', en: 'Outcome' },
  reached: { zh: '已接通', en: 'Reached' },
  minutes: { zh: '通话分钟数', en: 'Minutes' },
  occurredAt: { zh: '发生时间（默认现在）', en: 'When (now, if empty)' },
  attach: { zh: '添加附件', en: 'Attach files' },
  phrases: { zh: '快捷短语', en: 'Phrases' },
  findPhrase: { zh: '查找快捷短语', en: 'Find a phrase' },
  noPhrase: { zh: '没有匹配的快捷短语', en: 'No such phrase' },
  stillOpen: { zh: '还需填写：', en: 'Still to fill in: ' },
  enter: { zh: 'Enter 键', en: 'Enter' },
  enterSaves: { zh: 'Enter 保存', en: 'Enter saves' },
  enterBreaks: { zh: 'Enter 换行', en: 'Enter adds a line' },
  kept: { zh: '草稿已保留', en: 'Kept as a draft' },
  continuedAs: {
    zh: '该工单关闭已超过 7 天，已为这次联系新建关联工单。',
    en: 'This ticket closed more than 7 days ago, so the contact opened a new, linked one.',
  },
} as const;

export const kindText: Record<EntryKind, Label> = {
  opening: { zh: '记录', en: 'Recorded' },
  'message-in': { zh: '客户来信', en: 'Message in' },
  'message-out': { zh: '发给客户', en: 'Message out' },
  call: { zh: '电话', en: 'Call' },
  note: { zh: '内部备注', en: 'Note' },
  file: { zh: '添加了附件', en: 'Files added' },
  'external-contact': { zh: '对外联系', en: 'Contact outside' },
  change: { zh: '变更', en: 'Change' },
};

export const directionText = {
  in: { zh: '来自客户', en: 'From the customer' },
  out: { zh: '联系客户', en: 'To the customer' },
} as const;

export const answerText: Record<SolutionAnswer, Label> = {
  accepted: { zh: '接受', en: 'Accepted' },
  partly: { zh: '部分接受', en: 'Partly accepted' },
  declined: { zh: '不接受', en: 'Declined' },
  'not-chosen': { zh: '选了其他方案', en: 'Another was chosen' },
};
