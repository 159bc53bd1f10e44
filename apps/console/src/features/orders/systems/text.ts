import type { Label } from '@huiyin/contract/language';
import type { AmountUnit, OrderPath, OrderTrial } from '@huiyin/contract/order-systems';

export const text = {
  systems: { zh: '订单查询', en: 'Order lookup' },
  intro: {
    zh: '工单上填了订单号，就到这里连接的系统里查出订单和物流，显示在工单旁边。查不到或对方出错，不影响处理工单。',
    en: 'Order numbers of a ticket are looked up in the systems connected here, and the order and its delivery shown beside the ticket. When a system fails, work on the ticket goes on.',
  },
  none: { zh: '还没有连接订单系统', en: 'No order system is connected' },
  noneHint: {
    zh: '填写公司订单系统的查询接口，再说明回应里的各项内容在哪里。可以先用一个订单号试查。',
    en: 'Give the address where your order system answers, and say where each part of an order stands. Try it with an order number first.',
  },
  add: { zh: '连接订单系统', en: 'Connect an order system' },
  change: { zh: '修改', en: 'Change' },
  changeTitle: { zh: '修改订单系统', en: 'Change the order system' },
  saved: { zh: '订单系统已保存', en: 'The order system is saved' },
  pause: { zh: '暂停查询', en: 'Pause' },
  paused: { zh: '已暂停查询', en: 'It is asked no more' },
  resume: { zh: '恢复查询', en: 'Resume' },
  resumed: { zh: '已恢复查询', en: 'It is asked again' },
  isRunning: { zh: '查询中', en: 'in use' },
  isPaused: { zh: '已暂停，只显示之前查到的内容', en: 'paused; only what it said before is shown' },
  remove: { zh: '删除', en: 'Remove' },
  removeTitle: {
    zh: '密钥和查到的订单也会一并删除，继续吗？',
    en: 'Its secrets and what it answered go too. Remove it?',
  },
  removed: { zh: '订单系统已删除', en: 'The order system is removed' },
  by: { zh: '由 {name} 修改 ·', en: 'changed by {name} ·' },
  withHeaders: { zh: '带请求头 {names}', en: 'with {names}' },

  connection: { zh: '接口', en: 'Where to ask' },
  name: { zh: '名称', en: 'Name' },
  nameHint: { zh: '客服会看到，例如 商城订单', en: 'Agents read it, as in Shop orders' },
  url: { zh: '查询地址', en: 'Address' },
  urlHint: {
    zh: '用 GET 查询，在订单号的位置写 {place}。公司内网的地址先在“内网放行”里放行。',
    en: 'Asked by GET; write {place} where the number goes. An address in your own network has to be allowed first, under Own network.',
  },
  headers: { zh: '请求头', en: 'Headers' },
  headersHint: {
    zh: '例如接口密钥。保存后不再显示，只能重新填写。',
    en: 'For example a key. Once saved they are not shown again, only replaced.',
  },
  headerName: { zh: '第 {place} 个请求头的名称', en: 'Name of header {place}' },
  headerValue: { zh: '第 {place} 个请求头的内容', en: 'Value of header {place}' },
  keptValue: { zh: '已保存，不再显示', en: 'kept, not shown' },
  addHeader: { zh: '添加请求头', en: 'Add a header' },
  removeHeader: { zh: '去掉第 {place} 个请求头', en: 'Remove header {place}' },
  timeLimit: { zh: '最长等待', en: 'Wait at most' },
  seconds: { zh: '秒', en: 's' },
  keep: { zh: '结果保留', en: 'Keep answers' },
  keepHint: { zh: '到时间后再看工单时重新查询', en: 'Asked for again when looked at after that' },
  minutes: { zh: '分钟', en: 'min' },
  mapping: { zh: '各项内容在回应里的位置', en: 'Where each part stands in the answer' },
  mappingHint: {
    zh: '写法如 data.status、items[0].name；“每件商品”“每条进度”从列表里的一项写起。没填的内容不读取也不保存。',
    en: 'As in data.status or items[0].name; within an item or step, from there on. What is not named is neither read nor kept.',
  },
  amountUnit: { zh: '金额单位', en: 'Amounts are in' },

  trial: { zh: '试查', en: 'Try it' },
  trialNumber: { zh: '用一个订单号试一下', en: 'Try it with an order number' },
  trialHint: {
    zh: '不必先保存，结果也不保留；审计日志会记下。',
    en: 'Nothing is saved; the audit log tells of it.',
  },
  tryNow: { zh: '试查', en: 'Try it' },
  understood: { zh: '读到的内容', en: 'What was understood' },
  nothingUnderstood: { zh: '没有读到订单', en: 'No order was found in it' },
  came: { zh: '收到的回应（联系方式已隐藏）', en: 'What came (contact data masked)' },
  answered: { zh: '状态码 {status}，用时 {ms} 毫秒', en: 'Status {status} after {ms} ms' },
  system: { zh: '对方', en: 'The system' },
} as const satisfies Record<string, Label>;

export const unitText: Record<AmountUnit, Label> = {
  yuan: { zh: '元', en: 'yuan' },
  fen: { zh: '分', en: 'fen' },
};

export const pathText: Record<OrderPath, Label> = {
  status: { zh: '订单状态', en: 'Status' },
  orderedAt: { zh: '下单时间', en: 'Ordered at' },
  buyer: { zh: '买家', en: 'Buyer' },
  phone: { zh: '买家电话', en: "Buyer's phone" },
  address: { zh: '收货地址', en: 'Address' },
  amount: { zh: '金额', en: 'Amount' },
  items: { zh: '商品列表', en: 'List of items' },
  itemName: { zh: '每件商品的名称', en: 'Name in an item' },
  itemQuantity: { zh: '每件商品的数量', en: 'Quantity in an item' },
  carrier: { zh: '承运商', en: 'Carrier' },
  trackingNumber: { zh: '运单号', en: 'Tracking number' },
  steps: { zh: '物流进度列表', en: 'List of steps' },
  stepAt: { zh: '每条进度的时间', en: 'When, in a step' },
  stepText: { zh: '每条进度的说明', en: 'What, in a step' },
};

/** What writes these in most answers, as an example in the empty field. */
export const pathExample: Record<OrderPath, string> = {
  status: 'data.status',
  orderedAt: 'data.createdAt',
  buyer: 'data.buyer.name',
  phone: 'data.buyer.mobile',
  address: 'data.address',
  amount: 'data.amount',
  items: 'data.items',
  itemName: 'name',
  itemQuantity: 'quantity',
  carrier: 'data.shipping.company',
  trackingNumber: 'data.shipping.no',
  steps: 'data.shipping.traces',
  stepAt: 'time',
  stepText: 'text',
};

export const findingText: Record<OrderTrial['paths'][number]['finding'], Label> = {
  understood: { zh: '已读到', en: 'understood' },
  nothing: { zh: '那里没有内容', en: 'nothing stands there' },
  unclear: { zh: '那里的内容看不懂', en: 'what stands there is not understood' },
};
