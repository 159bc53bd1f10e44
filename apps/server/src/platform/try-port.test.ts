import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from './free-port.ts';
import { tryPort } from './try-port.ts';

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

test.each(['192.0.2.200', 'nowhere.invalid'])('%s is said to be no address of this machine', async (host) => {
  await expect(tryPort(host, 0, 'PORT')).rejects.toThrow(`HOST is "${host}"`);
});
