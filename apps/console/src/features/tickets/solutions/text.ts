export const text = {
  solutions: { zh: '解决方案', en: 'Solutions' },
  none: { zh: '还没有提出方案', en: 'Nothing offered yet' },
  offer: { zh: '提出方案', en: 'Offer a solution' },
  alternative: { zh: '方案 {number}', en: 'Solution {number}' },
  addAlternative: { zh: '再加一个备选方案', en: 'Add an alternative' },
  answer: { zh: '登记客户答复', en: 'Record the answer' },
  theirAnswer: { zh: '客户的答复', en: 'Their answer' },
  comment: { zh: '客户的话', en: 'What they said' },
  rate: { zh: '代填评价', en: 'Enter a rating' },
  rateHint: {
    zh: '客户在电话里给出的评价，会注明由您代填。',
    en: 'What the customer said; it is marked as entered by you.',
  },
  score: { zh: '满意度', en: 'Satisfaction' },
  rated: { zh: '{score} 分', en: '{score} of 5' },
  enteredBy: { zh: '{name}代填', en: 'entered by {name}' },
} as const;

export const scoreText = {
  '1': { zh: '不满意（1 分）', en: 'Unsatisfied (1)' },
  '2': { zh: '不满意（2 分）', en: 'Unsatisfied (2)' },
  '3': { zh: '基本满意（3 分）', en: 'Fairly (3)' },
  '4': { zh: '基本满意（4 分）', en: 'Fairly (4)' },
  '5': { zh: '满意（5 分）', en: 'Satisfied (5)' },
} as const;
