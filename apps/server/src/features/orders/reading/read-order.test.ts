import { expect, test } from 'vitest';
import { toldOrder } from '#testing/order-system';
import { orderPaths } from '../factory.ts';
import { readAmount } from './read-amount.ts';
import { readMoment } from './read-moment.ts';
import { readOrder } from './read-order.ts';

const timeZone = 'Asia/Shanghai';
const read = (json: unknown, paths = {}) =>
  readOrder(json, { paths: { ...orderPaths, ...paths }, amountUnit: 'yuan', timeZone });

test('keeps what is mapped and nothing else, contact data masked, the newest step first', () => {
  const { order } = read(toldOrder);

  expect(order).toEqual({
    status: '已发货',
    orderedAt: new Date('2026-03-01T09:30:00+08:00'),
    buyer: '李明',
    phone: '138****5678',
    address: null,
    amountInFen: 129_950,
    items: [
      { name: '婴儿奶瓶 240ml', quantity: '2' },
      { name: '围嘴', quantity: '1' },
    ],
    carrier: '顺丰速运',
    trackingNumber: 'SF1234567890123',
    steps: [
      { at: new Date('2026-03-02T08:10:00+08:00'), text: '派送中，快递员电话 139****2222' },
      { at: new Date('2026-03-01T18:00:00+08:00'), text: '已揽收' },
    ],
  });
  expect(JSON.stringify(order)).not.toContain('310101');
  const { order: withAddress } = read({ to: '浙江省杭州市西湖区文三路 9 号' }, { address: 'to' });
  expect(withAddress!.address).toBe('浙江省杭州市***');
});

test('says of each mapped place whether something stood there and was understood', () => {
  const { findings } = read(toldOrder, {
    status: 'data.state',
    orderedAt: 'data.status',
    buyer: 'data.buyer',
  });

  const said = new Map(findings.map(({ path, finding }) => [path, finding]));
  expect(said.get('status')).toBe('nothing');
  expect(said.get('orderedAt')).toBe('unclear');
  expect(said.get('buyer')).toBe('unclear');
  expect(said.get('stepAt')).toBe('understood');
  expect(said.has('address')).toBe(false);
});

test.each([
  ['a shell without an order', { code: 0, data: null }],
  ['a text', 'nothing here'],
  ['null', null],
  ['a list', [1, 2]],
  ['hostile names', JSON.parse('{"data":{"__proto__":{"status":"x"}}}')],
])('finds no order in %s', (_, json) => {
  expect(read(json).order).toBeNull();
});

test('keeps little of an answer that says too much', () => {
  const many = Array.from({ length: 500 }, (_, at) => ({ title: `商品${at}`.repeat(200), count: at }));

  const { order } = read({ data: { status: '\u0000\u202e已发货', lines: many } });

  expect(order!.status).toBe('已发货');
  expect(order!.items).toHaveLength(50);
  expect(order!.items[0]!.name.length).toBe(300);
});

test('lists of plain texts need no place within', () => {
  const paths = { items: 'goods', itemName: '', steps: 'traces', stepText: '', stepAt: '' };

  const { order } = read({ goods: ['奶瓶', '围嘴'], traces: ['已揽收', '派送中'] }, paths);

  expect(order!.items).toEqual([
    { name: '奶瓶', quantity: null },
    { name: '围嘴', quantity: null },
  ]);
  expect(order!.steps.map(({ text }) => text)).toEqual(['已揽收', '派送中']);
});

test.each([
  ['2026-03-01T01:30:00Z', '2026-03-01T01:30:00Z'],
  ['2026-03-01T09:30:00.123+08:00', '2026-03-01T01:30:00.123Z'],
  ['2026-03-01 09:30:00', '2026-03-01T01:30:00Z'],
  ['2026/3/1 9:30', '2026-03-01T01:30:00Z'],
  ['2026年3月1日 09:30', '2026-03-01T01:30:00Z'],
  ['2026-03-01', '2026-02-28T16:00:00Z'],
  ['20260301093000', '2026-03-01T01:30:00Z'],
  [1_772_328_600, '2026-03-01T01:30:00Z'],
  [1_772_328_600_000, '2026-03-01T01:30:00Z'],
  ['1772328600000', '2026-03-01T01:30:00Z'],
  ['2026-02-31 09:30', undefined],
  ['明天', undefined],
  [20260301, undefined],
  [true, undefined],
])('%s is the moment %s', (value, at) => {
  expect(readMoment(value, timeZone)).toEqual(at && new Date(at));
});

test.each([
  [199.5, 'yuan', 19_950],
  ['¥1,299.00', 'yuan', 129_900],
  ['-20.01元', 'yuan', -2001],
  [19_950, 'fen', 19_950],
  ['免费', 'yuan', undefined],
  [{}, 'yuan', undefined],
  ['9'.repeat(40), 'yuan', undefined],
] as const)('%s in %s are %s fen', (value, unit, fen) => {
  expect(readAmount(value, unit)).toBe(fen);
});
