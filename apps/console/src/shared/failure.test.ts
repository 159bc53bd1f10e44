import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { failureText, isPassing, isSignedOut, refusalOf } from './failure.ts';

test('a refusal says what the rule says', () => {
  const error = new ORPCError('REFUSED', { status: 409, data: { reason: 'sessions.locked-out' } });

  expect(failureText(error)).toContain('15 分钟');
  expect(refusalOf(error)).toBe('sessions.locked-out');
});

test.each([
  ['a rule this page does not know yet', new ORPCError('REFUSED', { data: { reason: 'to.come' } }), '不能做'],
  ['a name of every object', new ORPCError('REFUSED', { data: { reason: 'toString' } }), '不能做'],
  ['a refusal without a reason', new ORPCError('REFUSED'), '不能做'],
  ['Chrome without network', new TypeError('Failed to fetch'), '连不上'],
  ['Firefox without network', new TypeError('NetworkError when attempting to fetch resource.'), '连不上'],
  ['Safari without network', new TypeError('Load failed'), '连不上'],
  ['a proxy without server', new ORPCError('BAD_GATEWAY'), '连不上'],
  ['signed out', new ORPCError('UNAUTHORIZED'), '重新登录'],
  ['not allowed', new ORPCError('FORBIDDEN'), '权限'],
  ['not there', new ORPCError('NOT_FOUND'), '没有找到'],
  ['too fast', new ORPCError('TOO_MANY_REQUESTS'), '太频繁'],
  ['a fault of the server', new ORPCError('INTERNAL_SERVER_ERROR'), '系统出错'],
  ['a fault of ours', new TypeError('undefined is not a function'), '系统出错'],
])('%s', (_, error, words) => {
  expect(failureText(error)).toContain(words);
});

test('only what may pass is worth asking again', () => {
  expect(isPassing(new TypeError('Failed to fetch'))).toBe(true);
  expect(isPassing(new ORPCError('INTERNAL_SERVER_ERROR', { status: 500 }))).toBe(true);
  expect(isPassing(new ORPCError('NOT_FOUND', { status: 404 }))).toBe(false);
  expect(isSignedOut(new ORPCError('UNAUTHORIZED'))).toBe(true);
});
