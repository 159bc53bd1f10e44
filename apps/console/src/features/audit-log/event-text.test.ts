import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eventText } from './event-text.ts';

const server = join(import.meta.dirname, '../../../../server/src');

test('every event that the server defines is worded, and no other', () => {
  const sources = globSync('{features,platform}/**/*.ts', { cwd: server }).map((file) =>
    readFileSync(join(server, file), 'utf8'),
  );
  const calls = sources.flatMap((source) => [...source.matchAll(/= defineEvent\(\s*([^,]+),/g)]);
  const names = calls.map(([, name]) => name);

  expect(calls.length).toBeGreaterThan(80);
  expect(names.filter((name) => !/^'[\w.-]+'$/.test(name!))).toEqual([]);
  expect(Object.keys(eventText).sort()).toEqual(names.map((name) => name!.slice(1, -1)).sort());
});
