import { expect, test } from 'vitest';
import { freePath } from './files-to-copy.ts';

test('two files of one name stand beside each other, whatever a system thinks of capitals', () => {
  const taken = new Set<string>();
  const names = ['发票.pdf', '发票.PDF', '发票.pdf', '说明', '说明', '.env'];

  expect(names.map((name) => freePath(taken, '附件/T1', name))).toEqual([
    ...['附件/T1/发票.pdf', '附件/T1/发票 (2).PDF', '附件/T1/发票 (3).pdf'],
    ...['附件/T1/说明', '附件/T1/说明 (2)', '附件/T1/.env'],
  ]);
});
