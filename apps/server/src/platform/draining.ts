import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const LONGEST_MS = 1_000;
const LOOK_EVERY_MS = 20;

/** Lets callers go before a stop: each answer ends its connection, so that nobody sends into one that closes. */
export function openDraining(http: Server) {
  let draining = false;
  http.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    if (draining) response.shouldKeepAlive = false;
  });
  const connections = () =>
    new Promise<number>((resolve) => http.getConnections((_, count) => resolve(count)));

  return {
    isDraining: () => draining,
    /** Ends when nobody is connected, or none was heard of for so long that they may be cut off. */
    async drain() {
      draining = true;
      for (
        const until = performance.now() + LONGEST_MS;
        performance.now() < until;
        await sleep(LOOK_EVERY_MS)
      ) {
        if ((await connections()) === 0) return;
      }
    },
  };
}
