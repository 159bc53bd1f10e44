import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root, searchPath } from './run.mjs';

const server = join(root, 'apps/server');
const migrations = join(server, 'migrations');
const guards = join(server, 'src/platform/guards.sql');

/** Whether generating migrations now would add one; nothing is left behind. */
export function migrationsInStep() {
  const copy = mkdtempSync(join(tmpdir(), 'huiyin-migrations-'));
  try {
    cpSync(migrations, join(copy, 'migrations'), { recursive: true });
    // drizzle-kit puts "./" before the folder it is told: only a relative one works.
    const out = relative(server, join(copy, 'migrations'));
    const config = join(copy, 'drizzle.config.ts');
    const source = JSON.stringify(join(server, 'drizzle.config.ts'));
    writeFileSync(
      config,
      `import config from ${source};\nexport default { ...config, out: ${JSON.stringify(out)} };\n`,
    );

    const { status, output } = drizzleKit(['generate', '--config', config]);
    const files = (/** @type {string} */ folder) => readdirSync(folder, { recursive: true }).sort().join();
    if (status === 0 && files(join(copy, 'migrations')) === files(migrations) && hasGuards()) return true;
    if (status !== 0) console.error(output);
    console.error('The migrations are not in step with tables.ts or guards.sql: run npm run db:restart.');
    return false;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Until the first release there is one migration, made anew from the tables and followed by the guards. */
export function restartMigrations() {
  rmSync(migrations, { recursive: true, force: true });
  const { status, output } = drizzleKit(['generate', '--name', 'initial']);
  const initial = join(migrations, '0000_initial.sql');
  if (status !== 0 || !existsSync(initial)) {
    console.error(output);
    return false;
  }
  if (existsSync(guards))
    appendFileSync(initial, `\n--> statement-breakpoint\n${readFileSync(guards, 'utf8')}`);
  return true;
}

function hasGuards() {
  if (!existsSync(guards)) return true;
  const text = readFileSync(guards, 'utf8');
  return readdirSync(migrations).some(
    (file) => file.endsWith('.sql') && readFileSync(join(migrations, file), 'utf8').includes(text),
  );
}

/** @param {string[]} args */
function drizzleKit(args) {
  const env = { ...process.env, PATH: searchPath() };
  const { status, stdout, stderr } = spawnSync('drizzle-kit', args, { cwd: server, env, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}
