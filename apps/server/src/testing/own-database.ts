import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The embedded database of a program that runs on this data folder, to be frozen, woken or killed. */
export function databaseOf(dataFolder: string) {
  const signal = (pids: number[], name: NodeJS.Signals) => {
    for (const pid of pids) process.kill(pid, name);
  };
  const first = () =>
    Number(readFileSync(join(dataFolder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
  return {
    freeze: () => signal([first(), ...childrenOf(first())], 'SIGSTOP'),
    wake: () => signal([...childrenOf(first()), first()], 'SIGCONT'),
    kill: () => signal([first()], 'SIGKILL'),
  };
}

// Linux tells of processes in /proc; a bare machine has no `ps`.
const childrenOf = (pid: number) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .map(Number);

function parentOf(pid: string) {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return undefined; // it ended meanwhile
  }
}
