import type { Label } from '@huiyin/contract/language';
import type { LookupFailure } from '@huiyin/contract/orders';

export const text = {
  orders: { zh: '订单与物流', en: 'Orders and delivery' },
  order: { zh: '订单 {number}', en: 'Order {number}' },
  refresh: { zh: '刷新', en: 'Refresh' },
  refreshOne: { zh: '重新查询订单 {number}', en: 'Look up order {number} again' },
  asking: { zh: '正在查询…', en: 'Looking it up…' },
  notFound: { zh: '{system}里没有这个订单', en: '{system} knows no such order' },
  at: { zh: '查询于', en: 'Looked up' },
  again: { zh: '再试一次', en: 'Try again' },
  notRead: { zh: '订单暂时没有读到', en: 'The orders could not be read just now' },
  orderedAt: { zh: '下单', en: 'Ordered' },
  buyer: { zh: '买家', en: 'Buyer' },
  address: { zh: '收货地址', en: 'Goes to' },
  items: { zh: '商品', en: 'Items' },
  delivery: { zh: '物流', en: 'Delivery' },
  copyTracking: { zh: '复制运单号 {number}', en: 'Copy the tracking number {number}' },
  copied: { zh: '已复制 {number}', en: 'Copied {number}' },
  allSteps: { zh: '更早的 {count} 条物流', en: '{count} earlier {count|step|steps}' },
} as const satisfies Record<string, Label>;

/** What became of a question, after the name of the system: 「订单系统」没有及时回应. */
export const failureText = {
  timeout: { zh: '{system}没有及时回应', en: '{system} did not answer in time' },
  unreachable: { zh: '{system}连接不上', en: '{system} cannot be reached' },
  'address-refused': {
    zh: '{system}的地址未放行，请联系管理员',
    en: 'The address of {system} is not allowed; ask an administrator',
  },
  redirected: {
    zh: '{system}要求跳转到别处，未跟随；请管理员检查地址',
    en: '{system} sends elsewhere, which is not followed; ask an administrator',
  },
  'not-let-in': {
    zh: '{system}拒绝了访问，请管理员检查密钥',
    en: '{system} does not let us in; ask an administrator',
  },
  'bad-status': { zh: '{system}出错了', en: '{system} had a fault' },
  'too-large': { zh: '{system}的回应过大，无法读取', en: '{system} said too much to be read' },
  'not-json': {
    zh: '{system}的回应不是 JSON，无法读取',
    en: '{system} did not answer in JSON',
  },
} as const satisfies Record<LookupFailure, Label>;
