import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from './actor.ts';

const MINUTE_MS = 60_000;
const STRANGERS_PER_MINUTE = 600;

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose requests are counted together. */
    counted: string;
  }
}

/**
 * How often one caller may ask this process within a minute. Answers whether to go on, and has answered 429 where
 * not. Secrets that could be guessed are counted across processes besides, see tries.ts.
 */
export async function openRateLimit(http: FastifyInstance, perMinute: number) {
  await http.register(rateLimit, { global: false });
  http.decorateRequest('counted', '');
  const shared = { timeWindow: MINUTE_MS, keyGenerator: (request: FastifyRequest) => request.counted };
  const countStaff = http.createRateLimit({ ...shared, max: perMinute });
  const countStrangers = http.createRateLimit({ ...shared, max: Math.min(perMinute, STRANGERS_PER_MINUTE) });

  return async function mayAsk(request: FastifyRequest, reply: FastifyReply, actor: Actor) {
    const known = actor.kind === 'staff';
    request.counted = known ? actor.id : request.ip;
    const counted = await (known ? countStaff : countStrangers)(request);
    if (counted.isAllowed) return true;
    reply.header('ratelimit-limit', counted.max);
    reply.header('ratelimit-remaining', counted.remaining);
    reply.header('ratelimit-reset', counted.ttlInSeconds);
    if (!counted.isExceeded) return true;
    reply.header('retry-after', counted.ttlInSeconds);
    await reply.code(429).send({
      defined: true,
      code: 'TOO_MANY_REQUESTS',
      status: 429,
      message: 'Slow down; see the Retry-After header.',
    });
    return false;
  };
}
