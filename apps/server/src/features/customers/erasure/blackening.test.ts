import { expect, test } from 'vitest';
import { BLACKED_OUT, blackening } from './blackening.ts';

const phone = { kind: 'phone', value: '+8613800138000', display: '138 0013 8000' };
const mail = { kind: 'email', value: 'fang.wang@example.com', display: 'Fang.Wang@example.com' };
const { inText } = blackening(['王小芳', 'C++ "Fang"'], [phone, mail])!;

test.each([
  '13800138000',
  '138 0013 8000',
  '138-0013-8000',
  '+86 138 0013 8000',
  '0086-13800138000',
  '(+86)138.0013.8000',
  'FANG.WANG@EXAMPLE.COM',
  '王小芳',
  'c++ "fang"',
])('%s is blacked out', (written) => {
  const text = inText(`请联系${written}，谢谢`);

  expect(text).toContain(BLACKED_OUT);
  expect(text.replace(/[（(+]*/g, '')).toMatch(/^请联系[^\d]*〔已删除〕，谢谢$/);
});

test.each(['订单 2138001380001', '王小', 'fang.wang@example.co', '138001380'])('%s is not', (written) => {
  expect(inText(written)).toBe(written);
});

test('a name of one character is looked for nowhere: it would be everywhere', () => {
  expect(blackening(['王'], [])).toBeUndefined();
});
