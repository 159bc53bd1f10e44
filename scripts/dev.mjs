// The server, started anew at each change, and the console as it is edited; both end with Ctrl-C.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { root, searchPath } from './run.mjs';

await ensureDependencies();

const data = process.env.HUIYIN_DATA ?? join(root, 'data/development');
const administrator = { email: 'developer@example.com', password: password() };
const env = {
  HUIYIN_DATA: data,
  HUIYIN_ADMIN_EMAIL: administrator.email,
  HUIYIN_ADMIN_PASSWORD: administrator.password,
};

console.log(
  `\n  Sign in at the address that Vite names, as ${administrator.email} with ${administrator.password}\n`,
);
const children = [
  start(
    'node',
    ['--watch-path=apps/server/src', '--watch-path=packages/contract/src', 'apps/server/src/main.ts'],
    root,
  ),
  start('vite', [], join(root, 'apps/console')),
];
for (const child of children) {
  child.once('exit', (code) => {
    for (const other of children) other.kill();
    process.exitCode ||= code ?? 0;
  });
}
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {string} cwd
 */
function start(program, args, cwd) {
  return spawn(program, args, { cwd, env: { ...process.env, ...env, PATH: searchPath() }, stdio: 'inherit' });
}

/** Made once for this machine: no password is the same everywhere, not even here. */
function password() {
  const file = join(data, 'developer-password');
  if (!existsSync(file)) {
    mkdirSync(data, { recursive: true });
    writeFileSync(file, randomBytes(9).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}
