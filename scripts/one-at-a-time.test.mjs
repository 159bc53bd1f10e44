import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const module = new URL('one-at-a-time.mjs', import.meta.url).href;
/** @type {string} */
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huiyin-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what several commands want to do at once is done by one after the other', async () => {
  await Promise.all([1, 2, 3].map(() => command()));

  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('begin end '.repeat(3));
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

test('a command that was killed is not waited for', async () => {
  const ended = spawn(process.execPath, ['--eval', '']);
  await once(ended, 'exit');
  writeFileSync(join(folder, 'lock'), String(ended.pid));

  await command();

  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('begin end ');
});

async function command() {
  const script = `import { oneAtATime } from '${module}';
    import { appendFileSync } from 'node:fs';
    import { setTimeout } from 'node:timers/promises';
    const say = (word) => appendFileSync('${folder}/log', word + ' ');
    await oneAtATime(async () => { say('begin'); await setTimeout(50); say('end'); }, { lock: '${folder}/lock' });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
}
