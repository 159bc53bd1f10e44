import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const wanted = ['--no-install-recommends', '-o', 'DPkg::Lock::Timeout=5', 'libreoffice-calc'];
const patience = ['-o', 'Acquire::http::Timeout=10', '-o', 'Acquire::Retries=1'];
const DOWNLOAD_WITHIN = 90_000;

/**
 * Puts LibreOffice in its place while other steps run, where this is Debian and we may: tests have it save workbooks.
 * Without it they take those that it saved once, and say so. Packages are only fetched against the clock; one that is
 * being installed is never cut off.
 */
export async function tryLibreOffice() {
  if (has('soffice')) return 'LibreOffice is at hand.';
  if (!has('apt-get') || process.getuid?.() !== 0) return without('only root on Debian installs it here');
  const startedAt = Date.now();
  const end = AbortSignal.timeout(DOWNLOAD_WITHIN);
  const installed =
    (await quietly(['update', ...patience], end)) &&
    (await quietly(['install', '--yes', '--download-only', ...patience, ...wanted], end)) &&
    (await quietly(['install', '--yes', '--no-download', ...wanted]));
  if (!installed || !has('soffice')) return without('apt-get could not install it');
  return `LibreOffice was installed in ${Math.round((Date.now() - startedAt) / 1000)} s.`;
}

/** @param {string} why */
const without = (why) =>
  `LibreOffice is not at hand (${why}): the tests take workbooks that it saved before.`;

/** @param {string} program */
const has = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/**
 * @param {string[]} args
 * @param {AbortSignal} [signal]
 * @returns {Promise<boolean>}
 */
const quietly = (args, signal) =>
  new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn('apt-get', ['-qq', ...args], { stdio: 'ignore', env, signal });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
