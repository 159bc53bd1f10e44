import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from './free-port.ts';
import { listenProblem, tryPort } from './try-port.ts';

test('a free port stays free, and one that is taken is named with its setting', async () => {
  const port = await freePort();
  await tryPort('127.0.0.1', port, 'PORT');
  const holder = createServer().listen(port, '127.0.0.1');
  await new Promise((resolve) => holder.once('listening', resolve));
  onTestFinished(() => void holder.close());

  await expect(tryPort('127.0.0.1', port, 'METRICS_PORT')).rejects.toThrow(
    new RegExp(`^Port ${port} is in use.+ METRICS_PORT=${port + 1}\\..+ METRICS_PORT=${port + 1} .+。$`),
  );
});

test('an address of another machine is said to be none of this one', async () => {
  await expect(tryPort('192.0.2.200', 0, 'PORT')).rejects.toThrow(
    /^HOST is "192.0.2.200", which is no address of/,
  );
});

test.each([
  ['that leads nowhere', () => tryPort('nowhere.invalid', 0, 'PORT')],
  [
    'nobody answers for',
    async () => Promise.reject(listenProblem(unanswered, { host: 'away', port: 0, setting: 'PORT' })),
  ],
])('a name %s is told in one sentence of each language', async (_, trying) => {
  await expect(trying()).rejects.toThrow(
    /^HOST is "\S+", a name that no address is found for \(E\w+\): [^\n]+ HOST 为“\S+”，[^\n]+。$/,
  );
});

const unanswered = Object.assign(new Error('getaddrinfo EAI_AGAIN away'), {
  ...{ code: 'EAI_AGAIN', syscall: 'getaddrinfo' },
});
