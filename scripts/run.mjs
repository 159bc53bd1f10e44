// Starts programs with the Node and the tools of this project, whatever the machine has.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const tools = join(root, 'node_modules/.bin');

/** @returns {string} the search path with our own tools first, or, before they are there, without them */
export function searchPath({ ours = true } = {}) {
  const others = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== tools);
  return (ours ? [tools, ...others] : others).join(delimiter);
}

/**
 * Resolves to the exit code; what the program says goes to our own output.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, path?: string }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { cwd = root, env, path = searchPath() } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env, PATH: path },
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * A reason to end that the person at the terminal can act on.
 * @param {string} en
 * @param {string} zh
 * @returns {never}
 */
export function giveUp(en, zh) {
  console.error(`\n${en}\n${zh}`);
  process.exit(1);
}
