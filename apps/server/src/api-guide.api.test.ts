import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Permission } from '@huiyin/contract/permissions';
import { afterAll, expect, test } from 'vitest';
import { makeStaffAs } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { asWritten, blocksOf, messageOf, pairsOf } from '#testing/examples';
import { startReceiver } from '#testing/http-receiver';
import { makeAccount, startSignInServer } from '#testing/sign-in-server';

const app = useTestApp();
const root = fileURLToPath(new URL('../../../', import.meta.url));
const guide = readFileSync(join(root, 'docs/api.md'), 'utf8');
const readme = readFileSync(join(root, 'packages/client/README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'huiyin-guide-'));
const mayWithToken: Permission[] = [
  ...(['customers.read', 'customers.write', 'tickets.note'] as const),
  ...(['tickets.open', 'tickets.read', 'tickets.work'] as const),
  ...(['tickets.read-all', 'tickets.write-group'] as const),
];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMPILED = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', 'node'];
const URGENT = '登录后一直转圈，提示网络错误，重启手机仍然如此。';

/** A server, and a token of an agent of it. */
async function started() {
  const server = await startSignInServer(app);
  const { email } = await makeAccount(app, ['agent']);
  const me = server.api(await server.signIn(email));
  const { token } = await me.tokens.make({ id: newId(), name: '指南', scopes: mayWithToken, validDays: 30 });
  return { url: server.url, token };
}

test('each request of the guide is answered as it says', async () => {
  const { url, token } = await started();
  const examples = pairsOf(guide, 'http', 'http');
  expect(examples.length).toBeGreaterThan(15);

  for (const [asked, answered] of examples) {
    const request = messageOf(asked.replaceAll('$TOKEN', token));
    const [method, path] = request.first.split(' ') as [string, string];
    // In a form of parts, lines end with both marks.
    const isForm = request.headers['Content-Type']?.startsWith('multipart/');
    const body = isForm ? request.body.replaceAll('\n', '\r\n') : request.body;
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: request.headers,
      ...(body ? { body } : {}),
    });
    const expected = messageOf(answered);
    const text = await answer.text();

    expect(answer.status, `${asked}\n\n${text}`).toBe(Number.parseInt(expected.first, 10));
    const headers = Object.keys(expected.headers).map((name) => [name, answer.headers.get(name)]);
    expect(Object.fromEntries(headers)).toEqual(asWritten(expected.headers));
    if (expected.body) expect(JSON.parse(text), asked).toEqual(asWritten(JSON.parse(expected.body)));
  }
});

test.each([
  ['what is no HTTP', 'HELLO\r\n\r\n'],
  ['too long a header', `GET /api/tickets HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(20_000)}\r\n\r\n`],
  [
    'a length that is not told',
    'POST /api/tickets HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n',
  ],
  ['too long a body', 'POST /api/tickets HTTP/1.1\r\nhost: x\r\ncontent-length: 99000000\r\n\r\n'],
  ['no JSON', post('{"id":')],
  ['an address that is none', 'GET /api/%c0%af HTTP/1.1\r\nhost: x\r\n\r\n'],
])('%s is answered by a failure that the guide names, before any procedure', async (_, request) => {
  const [head, body] = (await answerTo(request)).split('\r\n\r\n');

  const status = head!.split(' ')[1];
  const { code } = JSON.parse(body!);
  expect(guide).toContain(`\n| ${status} | \`${code}\` |`);
});

test('a webhook is sent what the guide shows', async () => {
  const { url, received } = await startReceiver();
  const { id } = await app.given((ctx) => makeStaffAs(ctx, 'supervisor'));
  const supervisor = app.api(staffActor(undefined, { id }));
  await supervisor.outboundPlaces.allow({ id: newId(), place: '127.0.0.1' });
  await supervisor.webhooks.add({ id: newId(), name: '订单系统', url, events: ['ticket.opened'] });
  const ticketId = newId<never>();
  await supervisor.tickets.open({ id: ticketId, customerId: null, channel: 'phone', description: '转圈' });
  const sentSoFar = async () => {
    await app.passTime(0);
    return received.length;
  };
  await expect.poll(sentSoFar, { timeout: 15_000 }).toBe(1);

  const [shown] = blocksOf(guide).filter(({ kind }) => kind === 'json');
  const sent = JSON.parse(received[0]!.body);
  expect(shapeOf(sent)).toEqual(shapeOf(JSON.parse(shown!.text)));
});

test('the client package, as others install it, does what the guide and its page say', async () => {
  await installClient();
  const pages = [readme, guide].flatMap((page) => pairsOf(page, 'ts', 'text'));
  pages.forEach(([code], at) => void writeFileSync(join(folder, `example-${at}.ts`), code));
  const { url, token } = await started();
  await app.given((ctx) =>
    makeTicket(ctx, { priority: 'urgent', description: URGENT, orderNumbers: ['20231008002'] }),
  );

  await run(join(root, 'node_modules/.bin/tsc'), [...COMPILED, ...pages.map((_, at) => `example-${at}.ts`)]);
  for (const [at, [, printed]] of pages.entries()) {
    const { stdout } = await run(process.execPath, [`example-${at}.ts`], {
      ...process.env,
      ...{ HUIYIN_URL: url, HUIYIN_TOKEN: token },
    });
    expect(stdout.trim()).toBe(printed);
  }
});

/** Packs it and unpacks it elsewhere, with what it depends on, and nothing else of ours. */
async function installClient() {
  const packed = ['pack', '--workspace', '@huiyin/client', '--pack-destination', folder, '--json'];
  const { stdout } = await promisify(execFile)('npm', packed, { cwd: root });
  const [{ filename }] = JSON.parse(stdout);
  const place = join(folder, 'node_modules/@huiyin/client');
  mkdirSync(place, { recursive: true });
  await run('tar', ['-xzf', filename, '-C', place, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  for (const name of [...Object.keys(dependencies), '@types/node', 'undici-types']) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link);
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
}

const run = (program: string, args: string[], env = process.env) =>
  promisify(execFile)(program, args, { cwd: folder, env }).catch((failure) => {
    throw new Error(failure.stdout + failure.stderr);
  });

const shapeOf = (value: unknown): unknown =>
  value && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shapeOf(part)]))
    : typeof value;

function post(body: string) {
  const { length } = body;
  return `POST /api/tickets HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\nconnection: close\r\n\r\n${body}`;
}

async function answerTo(request: string) {
  const { port, hostname } = new URL(app.url);
  const socket = connect(Number(port), hostname);
  socket.write(request);
  const [answer] = await once(socket, 'data');
  socket.destroy();
  return String(answer);
}
