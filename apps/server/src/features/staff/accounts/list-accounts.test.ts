import { expect, test } from 'vitest';
import { useTestApp } from '#testing/app';
import { makeAccount, startSignInServer } from '#testing/sign-in-server';
import { deactivate } from './deactivate.ts';
import { listAccounts } from './list-accounts.ts';

const app = useTestApp();

test('tells when somebody was last here, also after all their sessions ended', async () => {
  const server = await startSignInServer(app);
  const { id, email } = await makeAccount(app);
  const seen = async () => {
    const { accounts } = await app.given((ctx) => listAccounts(ctx, {}));
    return accounts.find((account) => account.id === id)!.lastSeenAt;
  };
  expect(await seen()).toBeNull();

  await server.signIn(email);
  const signedInAt = await seen();
  await app.given((ctx) => deactivate(ctx, { id }));

  expect(signedInAt).toBeInstanceOf(Date);
  expect(await seen()).toBeInstanceOf(Date);
});
