import { expect, test } from 'vitest';
import { suggestCode } from './suggest-code.ts';

const taken = new Set(['field1', 'vip', 'brand', 'brand2']);

test.each([
  ['设备型号', 'field2'],
  ['Device model', 'deviceModel'],
  ['SIM 卡号', 'sim'],
  ['Café n° 2', 'cafeN2'],
  ['3C 产品', 'c'],
  ['2023', 'field2'],
  ['VIP', 'vip2'],
  ['Brand', 'brand3'],
  ['', 'field2'],
])('%s is called %s', (label, code) => {
  expect(suggestCode(label, taken)).toBe(code);
});

test('it is never longer than a code may be', () => {
  expect(suggestCode('a'.repeat(50), new Set(['a'.repeat(36)]))).toMatch(/^[a-z][a-zA-Z0-9]{0,39}$/);
});
