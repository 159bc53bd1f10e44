import type { Label } from '@huiyin/contract/language';

export const text = {
  details: { zh: '更多信息', en: 'More details' },
  saveResolved: { zh: '保存并解决', en: 'Save as resolved' },
  score: { zh: '客户评价（代填）', en: 'Rating they gave' },
  scoreComment: { zh: '客户的评价内容', en: 'What they said about it' },

  vague: { zh: '表述不够确切，可写明具体情况：', en: 'Vague; say exactly what it was: ' },
  found: { zh: '描述中的号码：', en: 'Found in the description: ' },
  useAs: { zh: '{value} 填入{field}', en: '{value} as {field}' },
  suggested: { zh: '建议“{priority}”：{reasons}', en: 'Suggested “{priority}”: {reasons}' },
  adopt: { zh: '采用', en: 'Use it' },

  openMatters: {
    zh: '该客户或订单有未结的工单（重复进线），可补充到原工单：',
    en: 'There is an open ticket of this customer or order; you may add to that one:',
  },
  addToThat: { zh: '补充到这个工单', en: 'Add to this one' },
} as const;

/** What in a description can be put into which field. */
export const numberText: Record<string, Label> = {
  'order-number': { zh: '订单号', en: 'order number' },
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
  'contacted-again': { zh: '未结事项再次来电', en: 'another contact on an open matter' },
  category: { zh: '该分类的默认优先级', en: 'what its category speaks for' },
  'nothing-presses': { zh: '没有紧急迹象', en: 'nothing presses' },
};
