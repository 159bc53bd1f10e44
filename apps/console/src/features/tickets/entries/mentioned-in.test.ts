import type { StaffId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { mentionedIn } from './mentioned-in.ts';

const colleagues = [
  { id: '1' as StaffId, name: '李' },
  { id: '2' as StaffId, name: '李明' },
  { id: '3' as StaffId, name: 'Anna Lee' },
];

test.each([
  ['请@李明 看一下', ['2']],
  ['@李 和 @Anna Lee 一起', ['1', '3']],
  ['@李明@李明', ['2']],
  ['邮箱 a@example.com', []],
])('%s', (body, ids) => {
  expect(mentionedIn(body, colleagues)).toEqual(ids);
});
