import { expect, test } from 'vitest';
import type { Runtime } from './context.ts';
import { ourAddresses } from './our-address.ts';
import { readSettings } from './settings.ts';

const ADDRESS = '192.168.1.20';

test.each([
  [{}, [], 'http://localhost:3000', ['http://127.0.0.1:3000']],
  [{}, [ADDRESS], 'http://192.168.1.20:3000', ['http://localhost:3000', 'http://192.168.1.20:3000']],
  [{ HOST: ADDRESS }, [], 'http://192.168.1.20:3000', ['http://192.168.1.20:3000']],
  [{ HOST: '127.0.0.1' }, [], 'http://localhost:3000', ['http://127.0.0.1:3000']],
  [{ HOST: '::1' }, [], 'http://localhost:3000', ['http://[::1]:3000']],
  [
    { PUBLIC_URL: 'https://huiyin.example.com' },
    [ADDRESS],
    'https://huiyin.example.com',
    ['https://huiyin.example.com', 'http://localhost:3000', 'http://192.168.1.20:3000'],
  ],
])('%j, the office at %j: links lead to %s', (env, office, best, all) => {
  const addresses = ourAddresses.open({ settings: readSettings(env) } as Runtime);

  addresses.listens({ office });

  expect(addresses.best()).toBe(best);
  expect(addresses.all()).toEqual(all);
});

test('who is let in later is told where', () => {
  const addresses = ourAddresses.open({ settings: readSettings({ PORT: '0' }) } as Runtime);
  expect(addresses.forColleagues()).toEqual([]);

  addresses.listens({ port: 4000, office: [ADDRESS] });

  expect(addresses.forColleagues()).toEqual([`http://${ADDRESS}:4000`]);
});
