import type { ViewId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { keepLayout } from './keep-layout.ts';
import { readLayout } from './read-layout.ts';

const app = useTestApp();

test('each person has their own columns and density, kept view by view', async () => {
  const [agent, other] = [await signedIn(), await signedIn()];
  const viewId = newId<ViewId>();

  await keepLayout(agent, { columns: { mine: ['number', 'dueAt'], [viewId]: ['number'] } });
  await keepLayout(agent, { density: 'compact' });
  await keepLayout(agent, { columns: { mine: ['number'] } });

  expect(await readLayout(agent)).toEqual({
    density: 'compact',
    columns: { mine: ['number'], [viewId]: ['number'] },
  });
  expect(await readLayout(other)).toEqual({ density: 'roomy', columns: {} });
});

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}
