import { expect, test } from 'vitest';
import { system } from '#platform/actor';
import { useTestApp } from '#testing/app';
import { makeAccount, startSignInServer } from '#testing/sign-in-server';
import { signedIn } from './signed-in.ts';

const app = useTestApp();
const DAY_MINUTES = 24 * 60;

test('use keeps a session, a week without any ends it', async () => {
  const me = await signedInAccount();

  for (let weeks = 0; weeks < 3; weeks++) {
    await passDays(6);
    await expect(me.sessions.whoAmI()).resolves.toMatchObject({ name: '王芳' });
  }
  await passDays(7);

  await expect(me.sessions.whoAmI()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
});

test('after thirty days everybody signs in again, and the list names only what still works', async () => {
  const { email } = await makeAccount(app);
  const server = await startSignInServer(app);
  const first = server.api(await server.signIn(email));
  for (let days = 5; days < 30; days += 5) {
    await passDays(5);
    await first.sessions.whoAmI();
  }
  const second = server.api(await server.signIn(email));
  expect((await second.sessions.list()).sessions).toHaveLength(2);

  await passDays(5);

  await expect(first.sessions.whoAmI()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  expect((await second.sessions.list()).sessions).toMatchObject([{ current: true }]);
});

test('the browser keeps the cookie as long as a session can last', async () => {
  const { email } = await makeAccount(app);
  const { url } = await startSignInServer(app);

  const answer = await fetch(`${url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account: email, password: 'correct horse battery' }),
  });

  expect(answer.headers.getSetCookie()[0]).toContain(`Max-Age=${30 * DAY_MINUTES * 60}`);
});

async function signedInAccount() {
  const { email } = await makeAccount(app);
  const server = await startSignInServer(app);
  return server.api(await server.signIn(email));
}

async function passDays(days: number) {
  await app.passTime(days * DAY_MINUTES);
  app.as(system).use(signedIn).forget('everybody'); // who was identified seconds ago is not asked again
}
