import { expect, test } from 'vitest';
import { asTicketSearch } from './as-ticket-search.ts';

test('an address keeps the conditions that are understood, whatever else it carries', () => {
  const search = asTicketSearch({
    ...{ view: 'mine', order: 'due', words: '退款', status: 'open', breached: true },
    ...{ from: 'wechat', priority: ['no such'], order2: 1, openedFrom: '2026-11-27T00:00:00.000Z' },
    ...{ score: [5], fields: { model: ['X1'] }, rated: 'perhaps' },
  });

  expect(search).toEqual({
    ...{ view: 'mine', order: 'due', words: '退款', status: ['open'], breached: true },
    openedFrom: new Date('2026-11-27T00:00:00.000Z'),
    ...{ score: [5], fields: { model: ['X1'] } },
  });
  expect(asTicketSearch(search)).toEqual(search);
});
