import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './run.mjs';

/**
 * Does what two commands must not do at once, as installing: the second waits for the first. One that was killed is not
 * waited for.
 * @param {() => Promise<void>} work
 * @param {{ lock?: string }} [options]
 */
export async function oneAtATime(work, { lock = join(root, '.preparing') } = {}) {
  for (let tries = 0; !take(lock); tries++) {
    if (tries === 25) console.log(waitingText(lock));
    await pause(200);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
const waitingText = (lock) =>
  `Waiting for another command that does the same. If there is none, delete ${lock}.\n正在等待另一个命令完成同样的准备；如确无其他命令在运行，请删除 ${lock}。`;

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  if (!isAtWork(lock)) rmSync(lock, { force: true });
  return false;
}

/** @param {string} lock */
function isAtWork(lock) {
  try {
    const holder = readFileSync(lock, 'utf8');
    if (holder === '') return true; // is being written
    process.kill(Number(holder), 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
