import { contract } from '@huiyin/contract';
import { expect, test } from 'vitest';
import { events } from '#platform/events';
import { staffActor, useTestApp } from '#testing/app';
import { makeAccount, startSignInServer } from '#testing/sign-in-server';

const app = useTestApp();

const routes = Object.entries(contract).flatMap(([feature, procedures]) =>
  Object.entries(procedures).map(([name, procedure]) => {
    const { method, path } = procedure['~orpc'].route;
    const address = path!.replace(/\{\w+\}/g, '0198c0de-0000-7000-8000-000000000000');
    return { name: `${feature}.${name}`, method: method!, address };
  }),
);
const changes = routes.filter(({ method }) => method !== 'GET');
const reads = routes.filter(({ method }) => method === 'GET');

test.each([
  ['another site', { origin: 'https://evil.example' }],
  ['another port', { origin: 'http://127.0.0.1:1' }],
  ['a page without an origin of its own', { origin: 'null' }],
  ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
])('every change asked by %s is refused', async (_, foreign) => {
  const headers = app.headersOf(staffActor());
  const before = (await app.eventNames()).length;

  const answers = await Promise.all(
    changes.map(async ({ name, method, address }) => {
      const answer = await fetch(`${app.url}/api${address}`, {
        method,
        headers: { ...headers, ...foreign, 'content-type': 'application/json' },
        body: '{}',
      });
      return { name, status: answer.status };
    }),
  );

  expect(answers.filter(({ status }) => status !== 403)).toEqual([]);
  expect((await app.eventNames()).length).toBe(before);
});

test('reading changes nothing', async () => {
  const before = await app.runtime.db.$count(events);

  for (const { address } of reads) {
    const answer = await fetch(`${app.url}/api${address}`, { headers: app.headersOf(staffActor()) });
    await answer.arrayBuffer();
  }

  expect(await app.runtime.db.$count(events)).toBe(before);
});

test('no page may script or frame another: the cookie stays with us, and every answer says so', async () => {
  const server = await startSignInServer(app);
  const { email } = await makeAccount(app);
  const { cookie } = await server.signIn(email);

  const answer = await fetch(`${server.url}/api/sessions/current`, { headers: { cookie } });

  expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
});

test.each([
  '',
  ' ',
  null,
  [],
  {},
  ['a'.repeat(43)],
  { $ne: '' },
  true,
  0,
  'a'.repeat(43),
  "' or 1=1 --".padEnd(30),
])('%j opens no account', async (token) => {
  const use = await post('/account-links/use', { token, password: 'correct horse battery' });
  const read = await post('/account-links/reading', { token });

  expect([400, 409]).toContain(use.status);
  expect(read.status).toBe(use.status);
});

test.each([
  [{ account: null, password: null }],
  [{ account: [], password: [] }],
  [{ account: { $gt: '' }, password: 'x' }],
  [{ account: '', password: '' }],
  [{ account: 'nobody@example.com', password: 'x', role: 'system-administrator' }],
])('%j signs nobody in', async (body) => {
  const answer = await post('/sessions', body);

  expect(answer.status).toBe(400);
  expect(answer.headers.getSetCookie()).toEqual([]);
});

test('cookies made up or cut short are nobody’s', async () => {
  const server = await startSignInServer(app);
  const { email } = await makeAccount(app);
  const { cookie } = await server.signIn(email);

  for (const forged of [
    'huiyin.session_token=',
    'huiyin.session_token=x.y',
    cookie.slice(0, -3),
    `${cookie}x`,
  ]) {
    const answer = await fetch(`${server.url}/api/sessions/current`, { headers: { cookie: forged } });
    expect(answer.status).toBe(401);
  }
});

const post = (path: string, body: unknown) =>
  fetch(`${app.url}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
