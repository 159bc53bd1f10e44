import type { ShippedCategory } from './shipped-category.ts';

export const serviceCategories = [
  {
    key: 'service',
    name: { zh: '服务态度', en: 'Our service' },
    required: ['cause', 'responsible-side', 'solution'],
    fields: [{ code: 'personConcerned', name: { zh: '涉及人员', en: 'Person concerned' }, kind: 'text' }],
    children: [
      { key: 'staff-attitude', name: { zh: '人员态度', en: 'Attitude of staff' }, priority: 'important' },
      { key: 'wrong-answer', name: { zh: '答复有误', en: 'Wrong answer given' } },
      { key: 'slow-response', name: { zh: '响应慢', en: 'Slow response' } },
    ],
  },
  {
    key: 'how-to',
    name: { zh: '使用咨询', en: 'Questions' },
    children: [
      { key: 'product-use', name: { zh: '商品使用', en: 'Using a product' }, required: ['product'] },
      { key: 'app-use', name: { zh: '应用操作', en: 'Using the app' } },
      { key: 'before-buying', name: { zh: '购前咨询', en: 'Before buying' } },
    ],
  },
  {
    key: 'feedback',
    name: { zh: '建议与表扬', en: 'Suggestions and praise' },
    children: [
      { key: 'product-suggestion', name: { zh: '产品建议', en: 'Suggestion about products' } },
      { key: 'service-suggestion', name: { zh: '服务建议', en: 'Suggestion about service' } },
      {
        key: 'praise',
        name: { zh: '表扬', en: 'Praise' },
        fields: [{ code: 'personPraised', name: { zh: '表扬对象', en: 'Person praised' }, kind: 'text' }],
      },
    ],
  },
] as const satisfies readonly ShippedCategory[];
