import { createServer } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What this process counts; read at the private METRICS_PORT only. */
export function openMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({
      name: 'huiyin_request_seconds',
      help: 'Time to answer a request',
      labelNames: ['method', 'status'] as const,
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    events: new Counter({ name: 'huiyin_events_total', help: 'Events passed on to sockets', registers }),
    sockets: new Gauge({ name: 'huiyin_sockets', help: 'Sockets connected to this process', registers }),
  };
}

export type Metrics = ReturnType<typeof openMetrics>;

/** Counts what is answered on the routes that are added after this. */
export function countRequests({ requests }: Metrics, http: FastifyInstance) {
  http.addHook('onResponse', async ({ method }, { statusCode, elapsedTime }) => {
    requests.observe({ method, status: statusCode }, elapsedTime / 1000);
  });
}

/** Serves the metrics on loopback, away from the product's own port. */
export function serveMetrics({ registry, sockets }: Metrics, port: number, connected: () => number) {
  const server = createServer((_request, answer) => {
    sockets.set(connected());
    registry.metrics().then(
      (text) => answer.setHeader('content-type', registry.contentType).end(text),
      () => answer.writeHead(500).end(),
    );
  });
  return new Promise<typeof server>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
