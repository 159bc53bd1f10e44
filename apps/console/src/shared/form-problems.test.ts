import { contract } from '@huiyin/contract';
import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { type Issue, issuesOf, issueText } from './form-problems.ts';

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
  ['email', 'zhang', '邮箱格式不正确，例如 name@example.com'],
  ['password', 'short', '至少 12 个字符'],
  ['timeZone', 'Mars/Olympus', '格式不正确'],
])('%s as %s: %s', (field, value, words) => {
  const issues = setUp.safeParse({ ...filled, [field]: value }).error!.issues as unknown as Issue[];

  expect(issues.map((issue) => [issue.path[0], issueText(issue)])).toEqual([[field, words]]);
});

test('only invalid input has issues', () => {
  const issues = [{ path: ['name'], code: 'invalid_type' }];

  expect(issuesOf(new ORPCError('BAD_REQUEST', { data: { issues } }))).toEqual(issues);
  expect(issuesOf(new ORPCError('BAD_REQUEST'))).toEqual([]);
  expect(issuesOf(new ORPCError('REFUSED', { data: { reason: 'sessions.locked-out' } }))).toEqual([]);
  expect(issuesOf(new Error('No'))).toEqual([]);
});
