import { spawnSync } from 'node:child_process';
import { closeSync, constants, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from './start-problem.ts';

/** Another copy of Huiyin runs on this folder. */
export class FolderInUse extends StartProblem {}

/** Keeps a folder for this process alone. The system itself gives it free when the process ends, even by kill -9. */
export function lockFolder(folder: string) {
  const path = join(folder, 'lock');
  const file = lockFile(path);
  if (file === undefined) {
    const holder = readFileSync(path, 'utf8').trim();
    throw new FolderInUse([
      `The data folder ${folder} is in use by another running copy of Huiyin (process ${holder}): stop that one, or set HUIYIN_DATA to another folder. 数据文件夹正被另一个运行中的回音使用（进程 ${holder}）：请先停止它，或用 HUIYIN_DATA 指定其他文件夹。`,
    ]);
  }

  ftruncateSync(file);
  writeSync(file, `${process.pid}\n`);
  return { release: () => closeSync(file) };
}

const { O_RDWR, O_CREAT, O_NONBLOCK } = constants;
const O_EXLOCK = 0x20; // BSD and macOS lock while opening; Node does not name the flag

/** Node has no flock, but a lock belongs to the open file: `flock` takes it through ours and leaves it with us. */
function lockFile(path: string) {
  if (process.platform !== 'linux') return openLocked(path);

  const file = openSync(path, O_RDWR | O_CREAT, 0o600);
  const { status, error } = spawnSync('flock', ['-n', '3'], { stdio: ['ignore', 'ignore', 'ignore', file] });
  if (status === 0) return file;
  closeSync(file);
  if (error) throw error;
  return undefined;
}

function openLocked(path: string) {
  try {
    return openSync(path, O_RDWR | O_CREAT | O_NONBLOCK | O_EXLOCK, 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return undefined;
    throw error;
  }
}
