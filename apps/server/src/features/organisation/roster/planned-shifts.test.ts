import { expect, test } from 'vitest';
import { makeShift } from '#factories/organisation';
import { staffActor, useTestApp } from '#testing/app';

const app = useTestApp();

test('shifts to come are among what somebody still holds, past ones are not', async () => {
  const past = await app.given((ctx) => makeShift(ctx, { endsAt: new Date(ctx.now().getTime() - 1) }));
  const coming = await app.given((ctx) => makeShift(ctx, { endsAt: new Date(ctx.now().getTime() + 1) }));
  const { holdings } = app.api(staffActor()).staff;

  expect(await holdings({ id: past.staffId })).toEqual({ holdings: [] });
  expect(await holdings({ id: coming.staffId })).toEqual({
    holdings: [{ kind: 'planned-shifts', count: 1 }],
  });
});
