import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { startProblem } from './start-problem.ts';

export interface Account {
  uid: number;
  gid: number;
}

const NAME = 'huiyin';

/** PostgreSQL refuses to run as root: then it runs as the owner of its files, or as a system user of our own. */
export function postgresAccount(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;

  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return systemUser() ?? makeSystemUser();
}

function makeSystemUser() {
  const shell = '/usr/sbin/nologin';
  const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', shell, NAME]);
  if (made.error) spawnSync('adduser', ['-S', '-D', '-H', NAME]); // Alpine has only this one

  const account = systemUser();
  if (account) return account;
  throw startProblem({
    en: `PostgreSQL must not run as root, and the system user "${NAME}" could not be made: run "useradd --system ${NAME}", or start Huiyin as an ordinary user.`,
    zh: `PostgreSQL 不能以 root 运行，且无法创建系统用户“${NAME}”：请执行“useradd --system ${NAME}”，或以普通用户启动回音。`,
  });
}

function systemUser(): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((which) => spawnSync('id', [which, NAME], { encoding: 'utf8' }));
  return uid!.status === 0 ? { uid: Number(uid!.stdout), gid: Number(gid!.stdout) } : undefined;
}
