import { contract } from '@huiyin/contract';
import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { problemsOf } from './form-problems.ts';

const setUp = contract.organisation.setUp['~orpc'].inputSchema!;

const filled = {
  code: 'ABCD-EFGH',
  organisationName: '回音客服中心',
  language: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  openToNetwork: false,
  name: '张三',
  email: 'zhang@example.com',
  password: 'correct horse battery',
};

test.each([
  ['organisationName', '', '请填写此项'],
  ['name', undefined, '请填写此项'],
  ['name', '张'.repeat(51), '最多 50 个字符'],
  ['email', '', '请填写此项'],
  ['email', 'zhang', '邮箱格式不正确，例如 name@example.com'],
  ['password', 'short', '至少 12 个字符'],
  ['timeZone', 'Mars/Olympus', '格式不正确'],
])('%s as %s: %s', (field, value, words) => {
  const { issues } = setUp.safeParse({ ...filled, [field]: value }).error!;

  const problems = problemsOf(new ORPCError('BAD_REQUEST', { data: { issues } }));

  expect(problems.map(([at, say]) => [at, say(value)])).toEqual([[field, words]]);
});

test('a rule that names fields is said at them', () => {
  const data = { reason: 'organisation.wrong-set-up-code', about: ['code'] };

  const [[field, say]] = problemsOf(new ORPCError('REFUSED', { data })) as [ReturnType<typeof problemsOf>[0]];

  expect([field, say('')]).toEqual(['code', expect.stringContaining('设置码不正确')]);
});

test.each([
  ['a rule about the whole', new ORPCError('REFUSED', { data: { reason: 'sessions.locked-out' } })],
  ['a malformed request', new ORPCError('BAD_REQUEST')],
  ['a fault', new Error('No')],
])('%s is no matter of a field', (_, error) => {
  expect(problemsOf(error)).toEqual([]);
});
