import type { DeadlineKind } from '@huiyin/contract/deadlines';
import type { Label } from '@huiyin/contract/language';

export const text = {
  merge: { zh: '合并工单', en: 'Merge' },
  hint: {
    zh: '所选工单会关闭，之后在当前工单里一起处理。随时可以撤销，各自的记录都会回到原处。',
    en: 'The other one is closed and goes on here. This can be taken back at any time; each keeps what is its own.',
  },
  which: { zh: '要并入的工单', en: 'The ticket to merge into this one' },
  stays: { zh: '保留', en: 'Stays' },
  goes: { zh: '并入后关闭', en: 'Is closed' },
  seenHere: {
    zh: '{entries} 条沟通记录、{files} 个文件在保留的工单里一起显示',
    en: '{entries} {entries|entry|entries} and {files} {files|file|files} are seen in the one that stays',
  },
  cancelled: { zh: '不再单独计时：{kinds}', en: 'No longer owed by itself: {kinds}' },
  merged: { zh: '已合并', en: 'Merged' },
  mergedInto: {
    zh: '已合并到工单 {number}，请在那里继续处理。',
    en: 'Merged into ticket {number}; go on there.',
  },
  took: { zh: '已并入：', en: 'Merged into it:' },
  separate: { zh: '撤销合并', en: 'Take the merge back' },
  separateAsk: {
    zh: '两个工单将各自继续，合并后写给它的记录也会一起回去。',
    en: 'Each goes on by itself, with what was written for it since.',
  },
  separated: { zh: '已撤销合并', en: 'The two are apart again' },
} as const;

/** What the merged ticket no longer owes by itself. */
export const promiseText: Partial<Record<DeadlineKind, Label>> = {
  'ticket.first-response': { zh: '首次响应', en: 'first response' },
  'ticket.next-response': { zh: '再次响应', en: 'next response' },
  'ticket.resolution': { zh: '解决', en: 'resolution' },
  'ticket.progress-told': { zh: '告知进展', en: 'telling of progress' },
};
