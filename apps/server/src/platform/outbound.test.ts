import type { lookup } from 'node:dns';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callOut, OutboundRefused } from './outbound.ts';

let canary: Server;
let port: number;
let connections = 0;

beforeAll(async () => {
  canary = createServer((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { location: '/' }).end('elsewhere');
    else if (request.url === '/long') response.end('x'.repeat(1_000_000));
    else if (request.url !== '/slow') response.end(`${request.method} ${request.url}`);
  });
  canary.on('connection', () => connections++);
  await new Promise<void>((done) => canary.listen(0, '::', done)); // hears IPv4 too
  port = (canary.address() as AddressInfo).port;
});
afterAll(() => new Promise((done) => canary.close(done).closeAllConnections()));

/** A name server that gives these answers, one after the other. */
function answering(...answers: string[]): typeof lookup {
  let asked = 0;
  return ((_name: string, _options: object, callback: (error: null, found: object[]) => void) =>
    callback(null, [{ address: answers[asked++ % answers.length], family: 4 }])) as unknown as typeof lookup;
}

const get = (url: string, reach = {}) =>
  (async () => callOut({ url, method: 'GET', timeLimitMs: 300, mostBytes: 1000 }, reach))();
const own = { mayReach: (host: string) => host === '127.0.0.1' };

test('nothing connects to our own network, however its address is written', async () => {
  const hosts = [
    ...['127.0.0.1', 'localhost', '127.1', '2130706433', '0x7f.0.0.1', '0177.0.0.1', '0.0.0.0', '0'],
    ...[
      '[::1]',
      '[::]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[64:ff9b::7f00:1]',
      '127.0.0.1.',
      '①②⑦.⓪.⓪.①',
    ],
    ...['10.0.0.1', '169.254.169.254', '192.168.0.1', '100.64.0.1', '[fd00::1]', '[fe80::1]'],
  ];
  for (const host of hosts)
    await expect(get(`http://${host}:${port}/`), host).rejects.toThrow(OutboundRefused);
  await expect(get(`http://user:pass@1.1.1.1:${port}/`)).rejects.toThrow(OutboundRefused);
  await expect(get('file:///etc/passwd')).rejects.toThrow(OutboundRefused);

  expect(connections).toBe(0);
});

test('a name that stands for our own network is refused, also when it did not a moment ago', async () => {
  await expect(get(`http://inside.example:${port}/`, { resolve: answering('127.0.0.1') })).rejects.toThrow(
    OutboundRefused,
  );
  const rebinding = answering('127.0.0.1', '1.1.1.1', '127.0.0.1');
  rebinding('warm-up.example', {}, () => undefined);
  rebinding('warm-up.example', {}, () => undefined);
  await expect(get(`http://twice.example:${port}/`, { resolve: rebinding })).rejects.toThrow(OutboundRefused);

  expect(connections).toBe(0);
});

test('what is allowed is called; redirects are not followed, length and time are limited', async () => {
  const here = `http://127.0.0.1:${port}`;

  expect(await get(`${here}/orders?n=1`, own)).toEqual({ status: 200, body: 'GET /orders?n=1' });
  expect(await get(`${here}/moved`, own)).toEqual({ status: 302, body: 'elsewhere' });
  expect((await get(`${here}/long`, own)).body).toHaveLength(1000);
  await expect(get(`${here}/slow`, own)).rejects.toThrow(/abort|timeout/i);
});
