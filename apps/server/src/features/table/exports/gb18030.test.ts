import { expect, test } from 'vitest';
import { toGb18030 } from './gb18030.ts';

const read = (bytes: Uint8Array) => new TextDecoder('gb18030').decode(bytes);

test.each([
  '客户反馈：登录后提示“网络错误”, order 123\r\n',
  '繁體：櫃檯、稽核',
  '㐀䶿 rare, 𠀀𪛖 rarer, 😀',
  '€ ü ñ ￥ ・',
])('%s is read back as it was', (text) => {
  expect(read(toGb18030(text))).toBe(text);
});

test('a common character takes the two bytes that old programs know', () => {
  expect([...toGb18030('中A')]).toEqual([0xd6, 0xd0, 0x41]);
});
