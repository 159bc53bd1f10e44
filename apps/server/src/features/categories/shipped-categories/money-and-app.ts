import type { ShippedCategory } from './shipped-category.ts';

export const moneyAndAppCategories = [
  {
    key: 'price',
    name: { zh: '价格与优惠', en: 'Prices and offers' },
    required: ['cause'],
    children: [
      {
        key: 'price-difference',
        name: { zh: '降价与补差', en: 'Price dropped after purchase' },
        required: ['order-number', 'solution'],
        fields: [
          {
            code: 'difference',
            name: { zh: '差价（元）', en: 'Difference (yuan)' },
            kind: 'number',
            required: true,
          },
        ],
      },
      { key: 'coupon', name: { zh: '优惠券', en: 'Coupons' } },
      { key: 'promotion-rules', name: { zh: '活动规则', en: 'Promotion rules' } },
    ],
  },
  {
    key: 'billing',
    name: { zh: '支付与账单', en: 'Payment and billing' },
    required: ['cause'],
    fields: [
      {
        code: 'paymentMethod',
        name: { zh: '支付方式', en: 'Payment method' },
        kind: 'single-choice',
        choices: [
          { zh: '微信支付', en: 'WeChat Pay' },
          { zh: '支付宝', en: 'Alipay' },
          { zh: '银行卡', en: 'Bank card' },
          { zh: '账户余额', en: 'Balance' },
          { zh: '对公转账', en: 'Company transfer' },
        ],
        required: true,
      },
    ],
    children: [
      { key: 'payment-failed', name: { zh: '支付失败', en: 'Payment failed' }, priority: 'urgent' },
      { key: 'double-charge', name: { zh: '重复扣款', en: 'Charged twice' }, required: ['responsible-side'] },
      {
        key: 'invoice',
        name: { zh: '发票', en: 'Invoices' },
        required: ['order-number'],
        fields: [{ code: 'invoiceTitle', name: { zh: '发票抬头', en: 'Invoice to' }, kind: 'text' }],
      },
    ],
  },
  {
    key: 'function-fault',
    name: { zh: '功能故障', en: 'Function faults' },
    required: ['solution'],
    fields: [
      { code: 'version', name: { zh: '应用版本', en: 'App version' }, kind: 'text' },
      { code: 'device', name: { zh: '机型与系统', en: 'Device and system' }, kind: 'text' },
      { code: 'errorText', name: { zh: '报错内容', en: 'Error text' }, kind: 'text' },
    ],
    children: [
      { key: 'login', name: { zh: '登录异常', en: 'Cannot sign in' }, priority: 'urgent' },
      { key: 'app-crash', name: { zh: '闪退与卡顿', en: 'Crashes and slowness' }, priority: 'important' },
      { key: 'service-outage', name: { zh: '服务中断', en: 'Service down' }, priority: 'urgent' },
      {
        key: 'device-connection',
        name: { zh: '设备联网', en: 'Device connection' },
        priority: 'important',
        required: ['product'],
      },
    ],
  },
  {
    key: 'account',
    name: { zh: '账户与会员', en: 'Account and membership' },
    required: ['cause'],
    children: [
      { key: 'points', name: { zh: '积分', en: 'Points' } },
      { key: 'membership', name: { zh: '会员权益', en: 'Membership benefits' } },
      {
        key: 'account-security',
        name: { zh: '账号与隐私安全', en: 'Account security and privacy' },
        priority: 'important',
      },
    ],
  },
] as const satisfies readonly ShippedCategory[];
