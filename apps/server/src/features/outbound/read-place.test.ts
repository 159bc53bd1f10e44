import { expect, test } from 'vitest';
import { coversPlace, isTooWide, readPlace } from './read-place.ts';

test.each([
  ['ERP.Example.com.', 'erp.example.com'],
  ['localhost', 'localhost'],
  ['10.1.2.3', '10.1.2.3'],
  ['10.1.0.0/16', '10.1.0.0/16'],
  ['fd00::/8', 'fd00::/8'],
  ['10.1.0.0/33', undefined],
  ['10.1.0.0/16/2', undefined],
  ['example.com/8', undefined],
  ['http://example.com', undefined],
  ['*.example.com', undefined],
  ['a b', undefined],
])('%s is kept as %s', (typed, kept) => {
  expect(readPlace(typed)).toBe(kept);
});

test.each([
  ['0.0.0.0/0', true],
  ['10.0.0.0/8', false],
  ['::/0', true],
  ['fd00:1::/32', false],
  ['fd00::/8', true],
  ['10.1.2.3', false],
  ['erp.example.com', false],
])('%s is too wide: %s', (place, tooWide) => {
  expect(isTooWide(place)).toBe(tooWide);
});

test.each([
  ['erp.example.com', 'erp.example.com', '10.9.9.9', true],
  ['erp.example.com', 'other.example.com', '10.9.9.9', false],
  ['10.1.0.0/16', 'any.example.com', '10.1.200.3', true],
  ['10.1.0.0/16', 'any.example.com', '10.2.0.1', false],
  ['10.1.2.3', '10.1.2.3', '10.1.2.3', true],
  ['fd00::/8', 'six.example.com', 'fd12::1', true],
  ['fd00::/8', 'six.example.com', '10.1.2.3', false],
])('%s covers %s at %s: %s', (place, host, address, covered) => {
  expect(coversPlace(place, host, address)).toBe(covered);
});
