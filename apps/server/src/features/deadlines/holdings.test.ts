import { expect, test } from 'vitest';
import { makeDeadline } from '#factories/deadlines';
import { makeStaff } from '#factories/staff';
import { staffActor, useTestApp } from '#testing/app';

const app = useTestApp();

test('promises that still run are among what somebody holds', async () => {
  const { id } = await app.given(makeStaff);
  await app.given((ctx) => makeDeadline(ctx, { ownerStaffId: id }));
  await app.given((ctx) => makeDeadline(ctx, { ownerStaffId: id, status: 'met', settledAt: ctx.now() }));

  expect(await app.api(staffActor()).staff.holdings({ id })).toEqual({
    holdings: [{ kind: 'running-deadlines', count: 1 }],
  });
});
