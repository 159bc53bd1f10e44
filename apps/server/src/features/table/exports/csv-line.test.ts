import { expect, test } from 'vitest';
import { csvLine } from './csv-line.ts';

test.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+86', "'+86"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', `"'\rx"`],
  ['一行\n两行', '"一行\n两行"'],
  ['a,b', '"a,b"'],
  ['普通', '普通'],
])('%j is written so that no program runs it', (cell, written) => {
  expect(csvLine([cell])).toBe(`${written}\r\n`);
});
