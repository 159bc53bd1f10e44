import { part } from './phrase.ts';

/** A whole number as people write it, for patterns. */
export const NUMBER = part`(?:
  (?<!\d)\d{1,3}(?!\d)|
  [〇零一二两俩三四五六七八九十百]{1,5}|
  \b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten)\b
)`;

export function readNumber(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  return english[written] ?? readChinese(written);
}

const english: Record<string, number> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5 },
  ...{ six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
};

const digits: Record<string, number> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 俩: 2, 三: 3, 四: 4 },
  ...{ 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};

function readChinese(written: string): number {
  if (!/[十百]/.test(written)) return Number([...written].map((character) => digits[character]).join(''));
  let [total, digit] = [0, 0];
  for (const character of written) {
    const unit = character === '百' ? 100 : character === '十' ? 10 : 0;
    if (unit) [total, digit] = [total + (digit || 1) * unit, 0];
    else digit = digits[character]!;
  }
  return total + digit;
}
