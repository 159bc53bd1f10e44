import type { CalendarId, PolicyId } from '@huiyin/contract/ids';
import type { Policy } from '@huiyin/contract/policies';
import { expect, test } from 'vitest';
import { fieldsOf, policyOf } from './policy-fields.ts';

const policy: Policy = {
  id: '0198a000-0000-7000-8000-000000000001' as PolicyId,
  name: '高价值客户',
  conditions: { customerLevels: ['high-value'], priorities: ['urgent', 'important'] },
  targets: {
    firstResponse: { minutes: 90, warnBeforeMinutes: 15 },
    nextResponse: { minutes: 240, warnBeforeMinutes: null },
    resolution: { workingDays: 3, warnBeforeMinutes: 240 },
    progressTold: null,
  },
  hours: 'working',
  calendarId: '0198a000-0000-7000-8000-000000000002' as CalendarId,
  escalateEveryMinutes: 30,
};

test('what the form shows of a policy is that policy again', () => {
  expect({ id: policy.id, ...policyOf(fieldsOf(policy)) }).toEqual(policy);
});

test('a condition that was emptied holds for every ticket', () => {
  const fields = { ...fieldsOf(policy), customerLevels: [] };

  expect(policyOf(fields).conditions).toEqual({ priorities: ['urgent', 'important'] });
});
