import type { FastifyInstance } from 'fastify';
import { diskSpace } from './disk-space.ts';
import type { Loop } from './loops.ts';
import type { OpenRuntime } from './runtime.ts';
import { within } from './within.ts';

const STALE_MS = 15_000;
const LONGEST_CHECK_MS = 3_000;

/** Open to anyone and telling nothing else: is the process there, and can it do its work? */
export function addHealth(
  http: FastifyInstance,
  { runtime, loops, isStopping }: { runtime: OpenRuntime; loops: Loop[]; isStopping: () => boolean },
) {
  http.get('/health/live', async () => ({ status: 'live' }));
  http.get('/health/ready', async (_request, reply) => {
    const reasons = isStopping() ? ['stopping'] : await notReady(runtime, loops);
    return reply
      .code(reasons.length === 0 ? 200 : 503)
      .send({ status: reasons.length === 0 ? 'ready' : 'not ready', reasons });
  });
}

async function notReady({ pool, settings }: OpenRuntime, loops: Loop[]): Promise<string[]> {
  const database = await within(LONGEST_CHECK_MS, pool.query('select 1')).then(
    () => undefined,
    () => 'database: no answer within 3 s',
  );
  const stalled = loops.some((loop) => Date.now() - loop.lastDoneAt().getTime() > STALE_MS);
  const { healthy } = await diskSpace(settings.dataFolder);
  return [
    database,
    stalled ? 'jobs: a loop has not come through for 15 s' : undefined,
    !healthy ? 'disk: nearly full' : undefined,
  ].filter((reason) => reason !== undefined);
}
