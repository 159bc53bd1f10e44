import autocannon from 'autocannon';
import type { Program } from './program.ts';

export interface Figures {
  what: string;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  cpuMsEach: number;
  failed: number;
}

const CONNECTIONS = 8;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 10);

export interface Request {
  what: string;
  method?: 'GET' | 'POST';
  path: string | (() => string);
  body?: () => unknown;
}

/** Drives one kind of request by 8 connections and says what it took. */
export async function load(program: Program, cookie: string, request: Request): Promise<Figures> {
  const pathOf = () => (typeof request.path === 'string' ? request.path : request.path());
  const run = (seconds: number) =>
    autocannon({
      url: program.url,
      connections: CONNECTIONS,
      duration: seconds,
      headers: { cookie, 'content-type': 'application/json' },
      requests: [
        {
          method: request.method ?? 'GET',
          path: pathOf(),
          setupRequest: (made) => ({
            ...made,
            path: pathOf(),
            ...(request.body ? { body: JSON.stringify(request.body()) } : {}),
          }),
        },
      ],
    });
  await run(2); // warm
  const before = program.cpuMs();
  const { requests, latency, non2xx, errors } = await run(SECONDS);
  const used = program.cpuMs() - before;
  return {
    what: request.what,
    perSecond: requests.average,
    p50Ms: latency.p50,
    p99Ms: latency.p99,
    cpuMsEach: used / Math.max(1, requests.total),
    failed: non2xx + errors,
  };
}
