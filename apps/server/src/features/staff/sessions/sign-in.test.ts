import { hashPassword } from 'better-auth/crypto';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { useTestApp } from '#testing/app';
import { makeAccount, PASSWORD, startSignInServer } from '#testing/sign-in-server';

const app = useTestApp();

test('ten wrong passwords lock an account for a quarter of an hour, whether or not it exists', async () => {
  const server = await startSignInServer(app);
  const { email } = await makeAccount(app);

  for (const account of [email, 'nobody@example.com']) {
    for (let tries = 0; tries < 10; tries++) {
      expect(await reasonOf(server.signIn(account, 'a guess'))).toBe('sessions.wrong-credentials');
    }
    expect(await reasonOf(server.signIn(account))).toBe('sessions.locked-out');
  }

  await app.passTime(15);
  await server.signIn(email);
});

test('a success forgets the failures before it', async () => {
  const server = await startSignInServer(app);
  const { email } = await makeAccount(app);

  for (let round = 0; round < 2; round++) {
    for (let tries = 0; tries < 9; tries++) await reasonOf(server.signIn(email, 'a guess'));
    await server.signIn(email);
  }
});

test('unknown, invited, deactivated and mistyped take equal answers and about equal time', async () => {
  const server = await startSignInServer(app);
  const { email: mistyped } = await makeAccount(app);
  const { email: invited } = await app.given((ctx) =>
    makeStaff(ctx, { joinedAt: null, username: 'invited' }),
  );
  const { email: left } = await app.given((ctx) => makeStaff(ctx, { deactivatedAt: ctx.now() }));
  await reasonOf(server.signIn('warm-up@example.com'));

  const [hashing, ...answers] = await quickest([
    () => hashPassword(PASSWORD),
    ...[mistyped, invited, 'invited', left, 'unknown@example.com', 'unknown'].map(
      (account) => async () =>
        expect(await reasonOf(server.signIn(account, `${PASSWORD}!`))).toBe('sessions.wrong-credentials'),
    ),
  ]);

  // Hashing a password takes nearly all of the time: an answer without it would come at once.
  expect(Math.min(...answers)).toBeGreaterThan(hashing! * 0.4);
});

test('a session is never the one that was sent: nobody can plant one', async () => {
  const server = await startSignInServer(app);
  const { email } = await makeAccount(app);
  const planted = await server.signIn(email);

  const answer = await fetch(`${server.url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...planted },
    body: JSON.stringify({ account: email, password: PASSWORD }),
  });

  const [cookie] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/^huiyin\.session_token=.*HttpOnly; SameSite=Lax/i);
  expect(cookie).not.toContain(planted.cookie);
});

const reasonOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'signed in',
    (error: { data?: { reason?: string } }) => error.data?.reason,
  );

/** The shortest time of each, taken in turns, so that a busy machine slows all alike. */
async function quickest(works: readonly (() => Promise<unknown>)[]) {
  const times = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 4; round++) {
    for (const [index, work] of works.entries()) {
      const started = performance.now();
      await work();
      times[index] = Math.min(times[index]!, performance.now() - started);
    }
  }
  return times;
}
