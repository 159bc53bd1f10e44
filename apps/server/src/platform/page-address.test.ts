import { expect, test } from 'vitest';
import { isPageAddress } from './page-address.ts';

test.each([
  ['/', true],
  ['/tickets?openedFrom=2026-11-21T16%3A00%3A00.000Z', true],
  ['/settings/audit-log?name=ticket.opened', true],
  ['/tickets?words=6.3.1', true],
  ['/assets/gone-1a2b.js', false],
  ['/assets/gone-1a2b.js?v=1', false],
])('%s is the address of a page: %s', (url, expected) => {
  expect(isPageAddress(url)).toBe(expected);
});
