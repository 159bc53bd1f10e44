import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneAtATime } from './one-at-a-time.mjs';
import { giveUp, root, run } from './run.mjs';

export const folder = join(root, 'apps/console');
const stamp = join(folder, 'dist/.sources');

/** Builds the pages for staff, unless they were built from exactly these sources. */
export async function ensureConsole() {
  const sources = hashOfSources();
  const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
  if (isBuilt()) return;

  console.log('Building the console. 正在构建控制台。');
  await oneAtATime(async () => {
    if (isBuilt()) return;
    const code = await run('vite', ['build', '--logLevel', 'warn'], { cwd: folder });
    if (code !== 0)
      giveUp('The console could not be built; the reason is above.', '控制台构建失败，原因见上方。');
    writeFileSync(stamp, sources);
  });
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of [...filesIn('apps/console'), ...filesIn('packages/contract'), 'package-lock.json']) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist')
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(`${path}/${entry.name}`) : `${path}/${entry.name}`));
}
