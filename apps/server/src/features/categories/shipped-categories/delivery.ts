import type { ShippedCategory } from './shipped-category.ts';

export const deliveryCategories = [
  {
    key: 'logistics',
    name: { zh: '物流配送', en: 'Delivery' },
    required: ['cause', 'order-number'],
    fields: [
      { code: 'carrier', name: { zh: '承运商', en: 'Carrier' }, kind: 'text', required: true },
      {
        code: 'trackingNumber',
        name: { zh: '物流单号', en: 'Tracking number' },
        kind: 'text',
        required: true,
      },
    ],
    children: [
      {
        key: 'in-transit',
        name: { zh: '运输途中', en: 'In transit' },
        required: ['responsible-side'],
        children: [
          {
            key: 'delayed',
            name: { zh: '配送延迟', en: 'Delayed' },
            fields: [{ code: 'daysLate', name: { zh: '延迟天数', en: 'Days late' }, kind: 'number' }],
          },
          { key: 'cold-chain', name: { zh: '冷链失温', en: 'Cold chain broken' }, priority: 'important' },
        ],
      },
      {
        key: 'last-mile',
        name: { zh: '末端派送', en: 'At the door' },
        children: [
          {
            key: 'not-received',
            name: { zh: '丢件与未收到', en: 'Lost or not received' },
            required: ['responsible-side'],
            priority: 'important',
          },
          { key: 'delivery-service', name: { zh: '派送服务与预约', en: 'Courier service and appointment' } },
        ],
      },
    ],
  },
] as const satisfies readonly ShippedCategory[];
