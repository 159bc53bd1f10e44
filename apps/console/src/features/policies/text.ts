import type { Label } from '@huiyin/contract/language';
import type { Promised } from '@huiyin/contract/policies';
import type { Source } from '@huiyin/contract/ticket-words';

export const text = {
  policies: { zh: '时限策略', en: 'Deadline policies' },
  intro: {
    zh: '工单按从上到下的顺序套用第一条符合的策略。改动只影响之后的工单，已经答应的时限不变。',
    en: 'A ticket takes the first policy, from the top, that applies to it. Changes count for later tickets; what is promised stays.',
  },
  add: { zh: '新增策略', en: 'Add a policy' },
  edit: { zh: '修改', en: 'Change' },
  editPolicy: { zh: '修改策略', en: 'Change the policy' },
  archive: { zh: '停用', en: 'Stop using' },
  archiveAsk: { zh: '停用后新工单不再套用，确定吗？', en: 'New tickets will not take it any more. Go on?' },
  earlier: { zh: '上移“{name}”', en: 'Try “{name}” earlier' },
  later: { zh: '下移“{name}”', en: 'Try “{name}” later' },
  saved: { zh: '策略已保存', en: 'The policy is saved' },

  name: { zh: '名称', en: 'Name' },
  conditions: { zh: '适用条件', en: 'Applies to' },
  conditionsHelp: {
    zh: '留空表示不限；填了几项就要同时符合。',
    en: 'What is left empty holds for all; all that is filled in must hold.',
  },
  everyTicket: { zh: '所有工单', en: 'Every ticket' },
  channels: { zh: '渠道', en: 'Channels' },
  sources: { zh: '来源', en: 'Sources' },
  natures: { zh: '诉求类型', en: 'Natures' },
  categories: { zh: '问题分类（含下级）', en: 'Categories, with those below' },
  category: { zh: '问题分类', en: 'Category' },
  priorities: { zh: '优先级', en: 'Priorities' },
  levels: { zh: '客户等级', en: 'Customer levels' },

  targets: { zh: '承诺时限', en: 'Promised within' },
  notPromised: { zh: '不承诺', en: 'not promised' },
  amount: { zh: '{promise}：时长', en: '{promise}: how long' },
  unit: { zh: '{promise}：单位', en: '{promise}: unit' },
  warn: { zh: '{promise}：提前多少分钟提醒', en: '{promise}: minutes of warning' },
  warnBefore: { zh: '提前', en: 'warn' },
  warnedBefore: { zh: '提前 {count} 分钟提醒', en: 'warning {count} min before' },
  warnMinutes: { zh: '分钟提醒', en: 'min before' },
  minutes: { zh: '分钟', en: 'minutes' },
  hours: { zh: '小时', en: 'hours' },
  'working-days': { zh: '个工作日', en: 'working days' },
  inMinutes: { zh: '{count} 分钟', en: '{count} min' },
  inHours: { zh: '{count} 小时', en: '{count} h' },
  inWorkingDays: { zh: '{count} 个工作日', en: '{count} working {count|day|days}' },

  countedIn: { zh: '小时和分钟怎么算', en: 'Hours and minutes are' },
  clock: { zh: '自然时间', en: 'Clock time' },
  working: { zh: '工作时间', en: 'Working time' },
  calendar: { zh: '工作日历', en: 'Calendar' },
  escalateEvery: {
    zh: '超时后每隔多久升级一级（分钟）',
    en: 'After a breach, call the next in the chain every (minutes)',
  },

  tryOut: { zh: '试一试：这样的工单适用哪条？', en: 'Try it: which policy does such a ticket take?' },
  appliesNow: { zh: '适用“{name}”，若现在建单：', en: '“{name}” applies. Opened now:' },
  noneApplies: {
    zh: '没有适用的策略，这样的工单不会有时限。',
    en: 'None applies: such a ticket has no due times.',
  },
  none: { zh: '还没有时限策略', en: 'No policies yet' },
  noneHint: {
    zh: '没有策略，工单就没有到期时间，超时也无人知晓。先为紧急工单定一条。',
    en: 'Without one no ticket has a due time, and nobody learns what is late. Begin with urgent tickets.',
  },
} as const;

export const promiseText: Record<Promised, Label> = {
  firstResponse: { zh: '首次响应', en: 'First response' },
  nextResponse: { zh: '后续响应', en: 'Next response' },
  resolution: { zh: '解决', en: 'Resolution' },
  progressTold: { zh: '告知进展', en: 'Progress update' },
};

export const sourceText: Record<Source, Label> = {
  contact: { zh: '客户来访', en: 'Customer contact' },
  'return-visit': { zh: '回访发现', en: 'Return visit' },
  survey: { zh: '满意度调查', en: 'Survey' },
  incident: { zh: '紧急事件', en: 'Incident' },
  colleague: { zh: '同事反映', en: 'Colleague' },
  import: { zh: '导入', en: 'Import' },
};
