import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { staffActor, useTestApp } from '#testing/app';
import { makeAccount, startSignInServer } from '#testing/sign-in-server';
import { deactivate } from './deactivate.ts';
import { listHoldings } from './list-holdings.ts';
import { reactivate } from './reactivate.ts';

const app = useTestApp();
const administrator = () => app.as(staffActor());

test('who is deactivated is signed out and cannot sign in until reactivated', async () => {
  const server = await startSignInServer(app);
  const account = await makeAccount(app);
  const session = await server.signIn(account.email);

  await deactivate(administrator(), account);

  await expect(server.api(session).sessions.whoAmI()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  await expect(server.signIn(account.email)).rejects.toMatchObject({
    data: { reason: 'sessions.wrong-credentials' },
  });
  await reactivate(administrator(), account);
  await server.signIn(account.email);
});

test('nobody deactivates themselves', async () => {
  const { id } = await app.given(makeStaff);

  await expect(deactivate(app.as(staffActor(undefined, { id })), { id })).rejects.toMatchObject({
    reason: 'staff.not-yourself',
  });
});

test('what a person still holds is empty for who holds nothing', async () => {
  const { id } = await app.given(makeStaff);

  expect(await listHoldings(administrator(), { id })).toEqual({ holdings: [] });
});
