import type { CategoryId, PolicyId } from '@huiyin/contract/ids';
import type { PolicyConditions } from '@huiyin/contract/policies';
import { expect, test } from 'vitest';
import { newId } from '#platform/ids';
import { useTestApp } from '#testing/app';
import { findTargets, type Matter } from './find-targets.ts';
import { savePolicy } from './policies/save-policy.ts';
import { officeHoursId, shippedPolicies } from './shipped-rules.ts';

const app = useTestApp();
const MINUTE = 60_000;

test.each([
  ['urgent', 60],
  ['important', 240],
  ['normal', 1440],
] as const)('%s is answered within %i minutes', async (priority, minutes) => {
  const { firstResponse } = await targetsOf({ channel: 'phone', priority });

  expect(firstResponse).toMatchObject({ target: { milliseconds: minutes * MINUTE }, calendarId: null });
});

test('the customer is told of progress: every four hours, every working day, or as agreed', async () => {
  const told = async (priority: Matter['priority']) =>
    (await targetsOf({ channel: 'chat', priority })).progressTold;

  expect(await told('urgent')).toMatchObject({ target: { milliseconds: 240 * MINUTE }, calendarId: null });
  expect(await told('important')).toMatchObject({ target: { workingDays: 1 }, calendarId: officeHoursId });
  expect(await told('normal')).toBeNull();
});

test.each([
  ['urgent', 120],
  ['important', 1440],
  ['normal', 1440],
] as const)('a problem found on a visit has its own policy: %s, %i minutes', async (priority, minutes) => {
  const { firstResponse } = await targetsOf({ channel: 'phone', priority, source: 'return-visit' });

  expect(firstResponse?.target).toEqual({ milliseconds: minutes * MINUTE });
});

const category = newId<CategoryId>();
const conditions: [string, PolicyConditions, Partial<Matter>, Partial<Matter>][] = [
  ['channel', { channels: ['chat'] }, { channel: 'chat' }, {}],
  ['source', { sources: ['return-visit'] }, { source: 'return-visit' }, {}],
  ['nature', { natures: ['complaint'] }, { nature: 'complaint' }, { nature: 'praise' }],
  ['category or one above', { categoryIds: [category] }, { categoryIds: [newId(), category] }, {}],
  ['priority', { priorities: ['important'] }, { priority: 'important' }, {}],
  ['level of the customer', { customerLevels: ['high-value'] }, { customerLevel: 'high-value' }, {}],
];

test.each(conditions)('a policy may be for one %s alone', async (_, conditions, its, others) => {
  const id = newId<PolicyId>();
  const { targets, escalateEveryMinutes } = shippedPolicies[0]!;
  const terms = { hours: 'clock', calendarId: officeHoursId, targets, escalateEveryMinutes } as const;
  await app.given((ctx) => savePolicy(ctx, { id, name: '专门', conditions, ...terms }));

  const matter = { channel: 'phone', priority: 'normal' } as const;
  expect(await targetsOf({ ...matter, ...its })).toMatchObject({ policyId: id });
  expect(await targetsOf({ ...matter, ...others })).not.toMatchObject({ policyId: id });
});

const targetsOf = (matter: Matter) => app.given((ctx) => findTargets(ctx, matter));
