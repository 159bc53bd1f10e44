import type { ShippedCategory } from './shipped-category.ts';

export const goodsCategories = [
  {
    key: 'product-quality',
    name: { zh: '产品质量', en: 'Product quality' },
    required: ['cause', 'responsible-side', 'order-number', 'product', 'solution'],
    fields: [
      {
        code: 'evidence',
        name: { zh: '凭证', en: 'Evidence' },
        kind: 'single-choice',
        choices: [
          { zh: '照片', en: 'Photos' },
          { zh: '视频', en: 'Video' },
          { zh: '检测报告', en: 'Test report' },
          { zh: '未提供', en: 'None' },
        ],
        required: true,
      },
      { code: 'batch', name: { zh: '批次或序列号', en: 'Batch or serial number' }, kind: 'text' },
    ],
    children: [
      { key: 'damaged-on-arrival', name: { zh: '到货破损', en: 'Damaged on arrival' } },
      {
        key: 'malfunction',
        name: { zh: '性能故障', en: 'Does not work properly' },
        fields: [{ code: 'usedForDays', name: { zh: '已使用天数', en: 'Days in use' }, kind: 'number' }],
      },
      {
        key: 'spoiled',
        name: { zh: '变质或过期', en: 'Spoiled or expired' },
        priority: 'important',
        fields: [{ code: 'expiresOn', name: { zh: '保质期至', en: 'Best before' }, kind: 'date' }],
      },
      { key: 'not-as-described', name: { zh: '与描述不符', en: 'Not as described' } },
      { key: 'missing-parts', name: { zh: '缺件少配', en: 'Parts missing' } },
      {
        key: 'safety-hazard',
        name: { zh: '安全隐患', en: 'Safety hazard' },
        priority: 'urgent',
        fields: [
          {
            code: 'injury',
            name: { zh: '有人受伤或不适', en: 'Someone hurt or ill' },
            kind: 'yes-no',
            required: true,
          },
        ],
      },
    ],
  },
  {
    key: 'order',
    name: { zh: '订单问题', en: 'Orders' },
    required: ['cause', 'order-number'],
    children: [
      {
        key: 'wrong-item',
        name: { zh: '发错货', en: 'Wrong item sent' },
        required: ['responsible-side', 'solution'],
        fields: [
          {
            code: 'receivedItem',
            name: { zh: '实收商品', en: 'Item received' },
            kind: 'text',
            required: true,
          },
        ],
      },
      {
        key: 'missing-item',
        name: { zh: '漏发少发', en: 'Item left out' },
        required: ['responsible-side', 'solution'],
      },
      { key: 'change-or-cancel', name: { zh: '修改或取消订单', en: 'Change or cancel' } },
      { key: 'out-of-stock', name: { zh: '缺货与预售', en: 'Out of stock or pre-sale' } },
    ],
  },
  {
    key: 'after-sales',
    name: { zh: '售后进度', en: 'After-sales service' },
    required: ['cause', 'order-number'],
    children: [
      {
        key: 'return-exchange',
        name: { zh: '退换货', en: 'Return or exchange' },
        fields: [
          {
            code: 'returnTracking',
            name: { zh: '退回物流单号', en: 'Return tracking number' },
            kind: 'text',
          },
        ],
      },
      {
        key: 'repair',
        name: { zh: '维修', en: 'Repair' },
        required: ['product'],
        fields: [{ code: 'repairNumber', name: { zh: '维修单号', en: 'Repair number' }, kind: 'text' }],
      },
      {
        key: 'refund-progress',
        name: { zh: '退款进度', en: 'Refund progress' },
        fields: [
          {
            code: 'refundAmount',
            name: { zh: '退款金额（元）', en: 'Refund (yuan)' },
            kind: 'number',
            required: true,
          },
        ],
      },
      {
        key: 'installation',
        name: { zh: '安装服务', en: 'Installation' },
        required: ['product'],
        fields: [{ code: 'appointmentOn', name: { zh: '预约日期', en: 'Appointment' }, kind: 'date' }],
      },
    ],
  },
] as const satisfies readonly ShippedCategory[];
