import type { SameMatter } from '@huiyin/contract/examination';
import type { Label } from '@huiyin/contract/language';

export const text = {
  details: { zh: '更多信息', en: 'More details' },
  saveResolved: { zh: '保存并解决', en: 'Save as resolved' },
  score: { zh: '客户评价（代填）', en: 'Rating they gave' },
  scoreComment: { zh: '客户的评价内容', en: 'What they said about it' },

  vague: { zh: '表述不够确切，可写明具体情况：', en: 'Vague; say exactly what it was: ' },
  found: { zh: '描述中有', en: 'In the description' },
  useAs: { zh: '{value} 填入“{field}”', en: '{value} → {field}' },
  takeAll: { zh: '全部填入', en: 'Fill in all' },
  customer: { zh: '客户', en: 'Customer' },
  suggested: { zh: '建议“{priority}”：{reasons}', en: 'Suggested “{priority}”: {reasons}' },
  suggestedCategory: {
    zh: '建议“{category}”：相似的工单归在这一类',
    en: 'Suggested “{category}”: similar tickets are filed there',
  },
  adopt: { zh: '采用', en: 'Use it' },

  openMatters: {
    zh: '有 {count} 个未结的工单，可能是同一件事（重复进线）',
    en: '{count} open {count|ticket|tickets} may be about the same matter',
  },
  moreMatters: { zh: '还有 {count} 个', en: 'and {count} more' },
  nobody: { zh: '无人处理', en: 'nobody yet' },
  addToThat: { zh: '补充到该工单', en: 'Add to this ticket' },
  addToOpen: { zh: '补充到未结的工单', en: 'Add to the open ticket' },
  added: { zh: '内容已带到原工单，核对后保存', en: 'Taken to that ticket: check it there and save' },
} as const;

/** What an open ticket has in common with what is typed. */
export const becauseText: Record<SameMatter, Label> = {
  customer: { zh: '同一客户', en: 'Same customer' },
  phone: { zh: '同一电话', en: 'Same phone' },
  order: { zh: '同一订单', en: 'Same order' },
  ticket: { zh: '提到的工单', en: 'Named here' },
};

/** Why a priority is suggested; `{evidence}` is what the ticket says. */
export const reasonText = {
  'core-function-down': {
    zh: '核心功能不可用（“{evidence}”）',
    en: 'a core function is down (“{evidence}”)',
  },
  'safety-at-risk': { zh: '涉及安全（“{evidence}”）', en: 'somebody may come to harm (“{evidence}”)' },
  'threatens-to-complain': {
    zh: '客户要投诉（“{evidence}”）',
    en: 'they threaten to complain (“{evidence}”)',
  },
  'lesser-function-wrong': { zh: '功能异常（“{evidence}”）', en: 'something works wrongly (“{evidence}”)' },
  'chases-repeatedly': {
    zh: '客户多次催办（“{evidence}”）',
    en: 'they have chased repeatedly (“{evidence}”)',
  },
} as const;

export const plainReasonText: Record<string, Label> = {
  'customer-agitated': { zh: '客户情绪激动', en: 'the customer is agitated' },
  'unsolved-complaint': { zh: '此前的投诉尚未解决', en: 'an earlier complaint is not solved' },
  'urgent-request': { zh: '紧急需求', en: 'an urgent request' },
  complaint: { zh: '客户投诉', en: 'it is a complaint' },
  'widely-affected': { zh: '影响较多客户', en: 'many customers are affected' },
  'contacted-again': { zh: '未结事项再次联系', en: 'another contact on an open matter' },
  category: { zh: '该分类的默认优先级', en: 'what its category speaks for' },
  'nothing-presses': { zh: '没有紧急迹象', en: 'nothing presses' },
};
