import { expect, test } from 'vitest';
import { addressFor, isTemplate } from './address-for.ts';

test.each([
  ['https://erp.example.com/orders/{orderNumber}', true],
  ['http://10.1.2.3:8080/q?no={orderNumber}&full=1', true],
  ['https://erp.example.com/orders', false],
  ['https://{orderNumber}.example.com/', false],
  ['https://erp.example.com:{orderNumber}/', false],
  ['ftp://erp.example.com/{orderNumber}', false],
  ['{orderNumber}', false],
])('%s says where the number goes: %s', (url, says) => {
  expect(isTemplate(url)).toBe(says);
});

test.each([
  ['20231008001', 'https://erp.example.com/o/20231008001/x'],
  ['../admin', 'https://erp.example.com/o/..%2Fadmin/x'],
  ['1?full=1#', 'https://erp.example.com/o/1%3Ffull%3D1%23/x'],
  ['订单 1', 'https://erp.example.com/o/%E8%AE%A2%E5%8D%95%201/x'],
  ['$&', 'https://erp.example.com/o/%24%26/x'],
  ['..', undefined],
  ['.', undefined],
])('%s is asked for at %s', (orderNumber, address) => {
  expect(addressFor('https://erp.example.com/o/{orderNumber}/x', orderNumber)).toBe(address);
});
