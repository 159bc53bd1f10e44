import { expect, test } from 'vitest';
import { useTestApp } from '#testing/app';
import { findTargets, type Matter } from './find-targets.ts';
import { officeHoursId } from './shipped-rules.ts';

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

const targetsOf = (matter: Matter) => app.given((ctx) => findTargets(ctx, matter));
