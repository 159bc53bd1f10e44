import { expect, test } from 'vitest';
import { staffActor, useTestApp } from '#testing/app';
import { startSignInServer } from '#testing/sign-in-server';

const app = useTestApp();

test('every answer says how many requests are left, and too many are refused', async () => {
  const headers = app.headersOf(staffActor());
  const ask = () => fetch(`${app.url}/api/staff`, { headers });
  const first = await ask();
  const most = Number(first.headers.get('ratelimit-limit'));

  const answers = await Promise.all(Array.from({ length: most }, ask));

  expect(Number(first.headers.get('ratelimit-remaining'))).toBe(most - 1);
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(1);
  expect(refused[0]!.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(await refused[0]!.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS', status: 429 });
  await app.api(staffActor()).staff.list();
});

test('tries at a secret are counted by address over all processes', async () => {
  const [one, other] = [(await startSignInServer(app)).api(), (await startSignInServer(app)).api()];
  const guess = (at: typeof one) => at.accountLinks.read({ token: 'a-token-that-nobody-made' });

  for (let tries = 0; tries < 30; tries++) {
    await expect(guess(one)).rejects.toMatchObject({ code: 'REFUSED' });
    await expect(guess(other)).rejects.toMatchObject({ code: 'REFUSED' });
  }

  await expect(guess(one)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  await app.passTime(1);
  await expect(guess(one)).rejects.toMatchObject({ code: 'REFUSED' });
});
