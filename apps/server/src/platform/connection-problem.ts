import { startProblem } from './start-problem.ts';

interface Target {
  host: string;
  port: number;
  user?: string;
  database?: string;
}

/** One sentence for whoever wrote DATABASE_URL: which part of it does not fit. Never the password. */
export function connectionProblem(error: Error & { code?: string }, { host, port, user, database }: Target) {
  const [en, zh] = explain(error, `${host}:${port}`, host, user, database);
  return startProblem({ en: `DATABASE_URL: ${en}.`, zh: `DATABASE_URL：${zh}。` }, error);
}

function explain(
  { code, message }: Error & { code?: string },
  server: string,
  host: string,
  user = '',
  database = '',
) {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return [`no machine is known by the name ${host}`, `找不到名为 ${host} 的主机`];
    case 'ECONNREFUSED':
      return [
        `nothing answers at ${server}; is PostgreSQL running there?`,
        `${server} 拒绝连接，PostgreSQL 是否已启动？`,
      ];
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
      return [`${server} cannot be reached`, `无法连接到 ${server}`];
    case '28P01':
      return [`the password of user ${user} is wrong`, `用户 ${user} 的密码不正确`];
    case '28000':
      return [`user ${user} may not connect to ${server}`, `用户 ${user} 不允许连接 ${server}`];
    case '3D000':
      return [`the database ${database} does not exist at ${server}`, `${server} 上没有数据库 ${database}`];
    case '57P03':
      return [`the server at ${server} is still starting or stopping`, `${server} 的数据库正在启动或停止`];
    case '53300':
      return [`the server at ${server} has no connection to spare`, `${server} 的数据库连接数已满`];
  }
  if (/timeout/i.test(message)) return [`${server} does not answer`, `${server} 没有响应`];
  return [`cannot connect to ${server}: ${message}`, `无法连接 ${server}：${message}`];
}
