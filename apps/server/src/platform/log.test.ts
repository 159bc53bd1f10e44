import { expect, test } from 'vitest';
import { briefError, openLog } from './log.ts';

test('an error is told by its cause, without the parameters of the statement', () => {
  const cause = Object.assign(new Error('relation is missing\nparams: 13800001111'), { code: '42P01' });

  const told = briefError(new Error('Failed query: …', { cause }));

  expect(told).toMatchObject({ message: 'relation is missing', code: '42P01' });
});

test.each([
  [{ message: 'connection lost', queue: 'tickets/close' }, 'connection lost'],
  ['out of memory', 'out of memory'],
  [undefined, 'undefined'],
])('what is no error is told in words: %o', (thrown, message) => {
  expect(briefError(thrown)).toEqual({ message });
});

test('secrets are written nowhere, wherever they stand', () => {
  const lines: string[] = [];
  const log = openLog('info', { write: (line) => lines.push(line) });
  const held = { password: 'geheim-1', token: 'geheim-2', cookie: 'geheim-3', setUpCode: 'geheim-4' };

  log.info({ ...held, body: held, request: { headers: { ...held, authorization: 'geheim-5' } } }, 'asked');

  expect(lines.join()).toContain('[secret]');
  expect(lines.join()).not.toContain('geheim');
});
