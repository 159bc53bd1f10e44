import { expect, test } from 'vitest';
import { useTestApp } from '#testing/app';
import { makeAccount, PASSWORD, startSignInServer } from '#testing/sign-in-server';

const app = useTestApp();
const another = 'quite another phrase';

test('other sessions end, this one goes on', async () => {
  const server = await startSignInServer(app);
  const { email } = await makeAccount(app);
  const [here, elsewhere] = [await server.signIn(email), await server.signIn(email)];

  await server.api(here).profile.changePassword({ current: PASSWORD, password: another });

  expect(await server.api(here).sessions.whoAmI()).toMatchObject({ email });
  await expect(server.api(elsewhere).sessions.whoAmI()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  await server.signIn(email, another);
});

test('a wrong current password changes nothing and counts towards the lock-out', async () => {
  const server = await startSignInServer(app);
  const { email } = await makeAccount(app);
  const me = server.api(await server.signIn(email));
  const guess = () => me.profile.changePassword({ current: 'a guess', password: another });

  for (let tries = 0; tries < 10; tries++) {
    await expect(guess()).rejects.toMatchObject({ data: { reason: 'profile.wrong-password' } });
  }

  await expect(guess()).rejects.toMatchObject({ data: { reason: 'sessions.locked-out' } });
});
