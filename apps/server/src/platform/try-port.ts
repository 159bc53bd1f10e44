import { once } from 'node:events';
import { createServer } from 'node:net';
import { startProblem } from './start-problem.ts';

/** Asks for the port and gives it back: who finds it taken has nothing running yet that must be stopped. */
export async function tryPort(host: string, port: number, setting: 'PORT' | 'METRICS_PORT') {
  const trial = createServer();
  try {
    await once(trial.listen({ host, port }), 'listening');
  } catch (error) {
    throw listenProblem(error as NodeJS.ErrnoException, { host, port, setting });
  }
  await once(trial.close(), 'close');
}

/** Why nothing can listen there, in words. */
export function listenProblem(
  error: NodeJS.ErrnoException,
  { host, port, setting }: { host: string; port: number; setting: string },
) {
  if (error.syscall === 'getaddrinfo')
    return startProblem(
      {
        en: `HOST is "${host}", a name that no address is found for (${error.code}): check it, leave it out, or set HOST=0.0.0.0 for all addresses of this machine.`,
        zh: `HOST 为“${host}”，查不到该名称对应的地址（${error.code}）：请检查名称，去掉 HOST，或用 HOST=0.0.0.0 监听本机所有地址。`,
      },
      error,
    );
  const other = `${setting}=${port < 1024 ? 3000 : port + 1}`;
  switch (error.code) {
    case 'EADDRINUSE':
      return startProblem(
        {
          en: `Port ${port} is in use by another program: stop it, or choose another with ${other}.`,
          zh: `端口 ${port} 已被其他程序占用：请停止该程序，或用 ${other} 换一个端口。`,
        },
        error,
      );
    case 'EACCES':
      return startProblem(
        {
          en: `Port ${port} is not open to this user: choose one above 1023, for example ${other}.`,
          zh: `当前用户无权使用端口 ${port}：请换一个 1023 以上的端口，例如 ${other}。`,
        },
        error,
      );
    case 'EADDRNOTAVAIL':
      return startProblem(
        {
          en: `HOST is "${host}", which is no address of this machine: leave it out, or set HOST=0.0.0.0 for all it has.`,
          zh: `HOST 为“${host}”，不是本机的地址：请去掉 HOST，或用 HOST=0.0.0.0 监听本机所有地址。`,
        },
        error,
      );
    default:
      return error;
  }
}
