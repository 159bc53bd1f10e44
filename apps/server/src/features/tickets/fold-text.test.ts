import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

test.each([
  ['traditional characters', '儘快處理，應該是系統問題', '尽快处理,应该是系统问题'],
  ['full-width signs', '訂單號：２０２３１００８００１（ＡＰＰ）', '订单号:20231008001(app)'],
  ['capitals', 'HTTP 500', 'http 500'],
  ['what folding would lengthen stays', '稍等…㈱', '稍等…㈱'],
])('%s', (_, written, folded) => {
  expect(foldText(written)).toBe(folded);
});

test('every character keeps its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(text)).toHaveLength(text.length);
    }),
  );
});
