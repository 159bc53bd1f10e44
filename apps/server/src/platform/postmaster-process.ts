import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What PostgreSQL writes about its first process into the folder it serves. */
export function readPidFile(files: string) {
  try {
    const lines = readFileSync(join(files, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() };
  } catch {
    return undefined;
  }
}

/** After a power cut the number may be another program's, for which PostgreSQL would give way for ever. */
export function removeStalePidFile(files: string) {
  const found = readPidFile(files);
  if (found && sendSignal(found.pid, 0) && !serves(found.pid, files)) rmSync(join(files, 'postmaster.pid'));
}

/** Whether this process serves these files: a number alone may meanwhile be another program's. */
export function serves(pid: number, files: string) {
  if (process.platform !== 'linux') return commandOf(pid).includes(files);
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(files);
  } catch {
    return false;
  }
}

/** A server whose program was replaced or removed can no longer load its libraries. */
export function runsProgram(pid: number, program: string) {
  if (process.platform !== 'linux') return commandOf(pid).startsWith(program);
  try {
    return readlinkSync(`/proc/${pid}/exe`) === realpathSync(program);
  } catch {
    return false;
  }
}

export function sendSignal(pid: number, signal: NodeJS.Signals | 0) {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const commandOf = (pid: number) =>
  spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
