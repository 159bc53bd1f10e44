import { contract } from '@huiyin/contract';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { accessRows } from '#testing/access-rows';
import { staffActor, useTestApp } from '#testing/app';
import { makeAccount, startSignInServer } from '#testing/sign-in-server';

const app = useTestApp();

const routes = Object.entries(contract).flatMap(([feature, procedures]) =>
  Object.entries(procedures).map(([name, procedure]) => {
    const { method, path } = procedure['~orpc'].route;
    const address = path!.replace(/\{\w+\}/g, '0198c0de-0000-7000-8000-000000000000');
    return { feature, name, method: method!, address };
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
    changes.map(async ({ feature, name, method, address }) => {
      const answer = await fetch(`${app.url}/api${address}`, {
        method,
        headers: { ...headers, ...foreign, 'content-type': 'application/json' },
        body: '{}',
      });
      return { name: `${feature}.${name}`, status: answer.status };
    }),
  );

  expect(answers.filter(({ status }) => status !== 403)).toEqual([]);
  expect((await app.eventNames()).length).toBe(before);
});

// Fetching what leaves the house is told, and is all that a GET ever writes.
const toldOfReading = ['file.downloaded', 'export.downloaded', 'customer.personal-copy-downloaded'];

test('reading changes nothing in any table', async () => {
  const { id } = await app.given(makeStaff);
  const api = app.api(staffActor(undefined, { id })) as unknown as Api;
  const inputs = new Map<string, unknown>();
  for (const { feature, name } of reads)
    inputs.set(`${feature}.${name}`, await accessRows[feature]![name]!.input(app.given));
  const readAll = async () => {
    let answered = 0;
    for (const { feature, name } of reads) {
      const asked = api[feature]![name]!(inputs.get(`${feature}.${name}`));
      await asked.then(
        () => answered++,
        () => undefined,
      );
    }
    return answered;
  };
  await readAll(); // what is shipped or made at random when it is first needed is there from now on
  const before = await contentOfTables();

  const answered = await readAll();

  expect(answered).toBeGreaterThan(reads.length / 2);
  const after = await contentOfTables();
  const changed = [...after.keys()].filter((table) => after.get(table) !== before.get(table));
  expect(changed.filter((table) => table !== 'public.events')).toEqual([]);
  const told = await app.eventNames();
  expect(told.slice(eventsIn(before)).filter((name) => !toldOfReading.includes(name))).toEqual([]);
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

const withToken: [string, (token: unknown) => object][] = [
  ['/account-links/use', (token) => ({ token, password: 'correct horse battery' })],
  ['/account-links/reading', (token) => ({ token })],
  ['/second-factor/beginnings', (proof) => ({ proof })],
  ['/second-factor/confirmations', (proof) => ({ proof, code: '000000' })],
  ['/second-factor/codes', (proof) => ({ proof, code: '000000' })],
  ['/passkeys/beginnings', (proof) => ({ proof })],
  [
    '/passkeys/sessions',
    (credentialId) => ({ credentialId, clientData: 'YQ', authenticatorData: 'YQ', signature: 'YQ' }),
  ],
  ['/passkeys/sessions', (clientData) => ({ ...passkey, clientData })],
  [
    '/organisation/set-up',
    (code) => ({
      ...{ code, organisationName: '回音', language: 'zh-CN', timeZone: 'Asia/Shanghai' },
      ...{ openToNetwork: false, name: '张三', email: 'a@example.com', password: 'correct horse battery' },
    }),
  ],
];
const passkey = { credentialId: 'YQ', authenticatorData: 'YQ', signature: 'YQ' };

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
])('%j opens no account, and nothing else', async (token) => {
  for (const [path, body] of withToken) {
    const answer = await post(path, body(token));
    expect([400, 409], `${path} ${answer.status}`).toContain(answer.status);
    expect(answer.headers.getSetCookie()).toEqual([]);
  }
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

type Api = Record<string, Record<string, (input: unknown) => Promise<unknown>>>;

/** What every table holds, jobs included, as a digest. */
async function contentOfTables() {
  const { rows: tables } = await app.runtime.pool.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and (n.nspname = 'public' or (n.nspname = 'pgboss' and c.relname like 'job%'))`,
  );
  const found = new Map<string, string>();
  for (const { name } of tables) {
    const { rows } = await app.runtime.pool.query<{ digest: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(one::text, '' order by one::text)), '') as digest from ${name} one`,
    );
    found.set(name, rows[0]!.digest);
  }
  return found;
}

const eventsIn = (content: Map<string, string>) => Number(content.get('public.events')!.split(' ')[0]);

const post = (path: string, body: unknown) =>
  fetch(`${app.url}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
