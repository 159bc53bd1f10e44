import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officeHours } from '#features/deadlines';
import { readTime } from './read-time.ts';

const chinese =
  '明天 后天 今晚 下周 周三 上午 下午 十 二十五 半 点 分 个 小时 天 后 前 内 月 日 号 底 初 年 节 国庆 第 工作日 下 上 大 过';
const others = '3|:|30|2026|-|/| |，|999|99999|0|next |in |friday|pm|at |hours';
const words = [...chinese.split(' '), ...others.split('|')];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const anyNow = fc.date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true });

test('whatever is typed, a time that is read lies ahead and stands in the text', () => {
  fc.assert(
    fc.property(anyText, anyNow, (text, now) => {
      const read = readTime(text, now, officeHours);

      if (!read) return;
      expect(read.at > now).toBe(true);
      expect(text.slice(read.matched.start, read.matched.end)).not.toBe('');
      expect(read.matched.end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

test('what was taken for a time says the same by itself', () => {
  fc.assert(
    fc.property(anyText, anyNow, (before, now) => {
      const text = `${before}。明天10:30。`;
      const { at, matched } = readTime(text, now, officeHours)!;

      fc.pre(matched.start >= before.length);
      expect(readTime(text.slice(matched.start, matched.end), now, officeHours)?.at).toEqual(at);
    }),
  );
});

test.each(['一', '大', '下', '3', ' ', '3天', '明天', '半', 'a ', '节后', '1:'])(
  'a long text of 「%s」 is read at once',
  (part) => {
    const before = process.cpuUsage();
    readTime(part.repeat(1000), new Date('2026-11-20T10:00+08:00'), officeHours);

    expect(process.cpuUsage(before).user).toBeLessThan(500_000);
  },
);
