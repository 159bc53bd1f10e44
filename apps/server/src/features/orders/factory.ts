import type { OrderPaths } from '@huiyin/contract/order-systems';

/** What maps the answers of `startOrderSystem`. */
export const orderPaths: OrderPaths = {
  status: 'data.status',
  orderedAt: 'data.paidAt',
  buyer: 'data.buyer.name',
  phone: 'data.buyer.mobile',
  address: '',
  amount: 'data.total',
  items: 'data.lines',
  itemName: 'title',
  itemQuantity: 'count',
  carrier: 'data.parcel.company',
  trackingNumber: 'data.parcel.no',
  steps: 'data.parcel.traces[*]',
  stepAt: 'time',
  stepText: 'desc',
};

/** An order system for a test, to be saved. Say only what the test is about. */
export const wantedSystem = (url: string) => ({
  ...{ name: '订单系统', url, paths: orderPaths, amountUnit: 'yuan' as const },
  ...{ timeLimitSeconds: 1, keepMinutes: 10, headers: [] as { name: string; value: string | null }[] },
});
