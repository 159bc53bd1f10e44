import { expect, test } from 'vitest';
import { same, withTyped } from './typed-values.ts';

const demand = { value: '全额退款', from: '' };
const remarks = { value: '周末不便接电话', from: null };

test('each field keeps what was typed for it', () => {
  expect(withTyped({ remarks }, 'demand', demand)).toEqual({ remarks, demand });
  expect(withTyped({ remarks, demand }, 'demand', { ...demand, value: '换货' })).toEqual({
    remarks,
    demand: { value: '换货', from: '' },
  });
});

test('what was saved, given up or only opened is not kept', () => {
  expect(withTyped({ remarks, demand }, 'demand', undefined)).toEqual({ remarks });
  expect(withTyped({ demand }, 'demand', { value: '', from: '' })).toEqual({});
});

test('a moment that comes back from a draft is the same as it was', () => {
  const at = new Date('2026-11-21T14:20:00Z');

  expect(same(at, JSON.parse(JSON.stringify(at)))).toBe(true);
  expect(same(undefined, undefined)).toBe(true);
});
