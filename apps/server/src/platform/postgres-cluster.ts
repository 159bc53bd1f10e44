import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Account } from './postgres-account.ts';
import type { Binaries } from './postgres-binaries.ts';
import { startProblem } from './start-problem.ts';

/** The files of one embedded database: `cluster` is PostgreSQL's own, the rest is ours. */
export interface Cluster {
  folder: string;
  files: string;
  password: string;
  account?: Account;
  binaries: Binaries;
}

/** An account that cannot enter the folders above (/root) still reaches the one it is started in. */
export const dataDirectory = (files: string, account?: Account) =>
  account && process.platform === 'linux' ? '/proc/self/cwd' : files;

export const postgresEnvironment = { LC_ALL: 'C', TZ: 'UTC' };

/** Opens what is there; what is not there is made whole or not at all. */
export function openCluster(folder: string, account: Account | undefined, binaries: Binaries): Cluster {
  const files = join(folder, 'cluster');
  const password = existsSync(files) ? readPassword(folder) : makeCluster(folder, files, account, binaries);
  return { folder, files, password, account, binaries };
}

function makeCluster(folder: string, files: string, account: Account | undefined, binaries: Binaries) {
  const password = randomBytes(24).toString('hex');
  const unfinished = `${files}.unfinished`;
  writeFileSync(join(folder, 'password'), `${password}\n`, { mode: 0o600 });
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  giveTo(account, folder);

  const options = { cwd: unfinished, env: postgresEnvironment, encoding: 'utf8', ...account } as const;
  const directory = dataDirectory(unfinished, account);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const entry = ['--auth=scram-sha-256', '--username=postgres', '--pwfile=../password'];
  run(binaries.initdb, ['-D', directory, ...locale, ...entry], options);
  run(binaries.postgres, ['--single', '-j', '-D', directory, 'postgres'], {
    ...options,
    input: `create role huiyin login createdb password '${password}';\n\ncreate database huiyin owner huiyin;\n\n`,
  });

  renameSync(unfinished, files);
  const parent = openSync(folder, 'r');
  fsyncSync(parent); // a power cut must not take the new name back
  closeSync(parent);
  return password;
}

function readPassword(folder: string) {
  try {
    return readFileSync(join(folder, 'password'), 'utf8').trim();
  } catch (error) {
    throw startProblem(
      {
        en: `The password of the embedded database cannot be read (${join(folder, 'password')}): put the file back from your backup, and start Huiyin as the user who owns it.`,
        zh: `无法读取内置数据库的密码文件（${join(folder, 'password')}）：请从备份恢复该文件，并以其所有者身份启动回音。`,
      },
      error,
    );
  }
}

/** Files restored by root belong to root; the database must own them. */
export function giveTo(account: Account | undefined, folder: string) {
  if (account) run('chown', ['-R', `${account.uid}:${account.gid}`, folder], { encoding: 'utf8' });
}

function run(program: string, args: string[], options: SpawnSyncOptions & { encoding: 'utf8' }) {
  const { status, stdout, stderr, error } = spawnSync(program, args, options);
  const said = `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => /error|fatal|could not|cannot/i.test(line));
  // PostgreSQL's single-user mode ends with 0 even when a statement failed.
  if (status === 0 && !said.some((line) => /ERROR/.test(line))) return;
  const reason = error?.message ?? said.at(-1)?.trim() ?? `exit code ${status}`;
  throw startProblem({
    en: `The embedded database could not be made: ${reason}.`,
    zh: `无法创建内置数据库：${reason}。`,
  });
}
