import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { identify } from '#features/staff';
import { type Actor, anonymous } from '#platform/actor';
import { serveApiDocs } from '#platform/api-docs';
import { openApiHandler } from '#platform/api-handler';
import { openAttendance } from '#platform/attendance';
import { contextFor } from '#platform/context';
import { openDraining } from '#platform/draining';
import { openEventTail } from '#platform/event-tail';
import { addHealth } from '#platform/health';
import { openHttp, toHeaders } from '#platform/http';
import { runDueJobs, startWorkers } from '#platform/jobs';
import { startLoop } from '#platform/loops';
import { countRequests, openMetrics, serveMetrics } from '#platform/metrics';
import { isPageAddress } from '#platform/page-address';
import { openRateLimit } from '#platform/rate-limit';
import { type OpenRuntime, TOLD } from '#platform/runtime';
import { connectionsOf, letGo, openSockets, tellSockets } from '#platform/sockets';
import { within } from '#platform/within';
import { features, router } from './app.ts';

const consoleFolder = fileURLToPath(new URL('../../console/dist', import.meta.url));

// Whoever asks is answered within ten seconds, by 503 where nothing better can be said.
const LONGEST_REQUEST_MS = 9_000;

// Requests in flight finish; a client that does not read its answer is not waited for.
const LONGEST_REQUEST_AT_STOP_MS = 2_500;

export interface ServerOptions {
  host: string;
  port: number;
  /** A test says who sends, and turns the clock and runs the jobs by itself. */
  identify?: (headers: Headers) => Promise<Actor>;
  byHand?: boolean;
}

/** HTTP, sockets, workers and loops on one runtime: as many processes of it as you like on one database. */
export async function startServer(runtime: OpenRuntime, { host, port, ...options }: ServerOptions) {
  const { log, settings, jobs } = runtime;
  const http = await openHttp(log);
  const metrics = openMetrics();
  if (settings.metricsPort !== undefined) countRequests(metrics, http);
  const asSystem = contextFor({ kind: 'system' }, runtime);
  const whoSends =
    options.identify ?? ((headers: Headers) => identify(contextFor(anonymous, runtime), headers));

  await serveApiDocs(http);
  await serveApi(http, runtime, whoSends);
  await serveConsole(http);
  if (!options.byHand) await startWorkers(runtime.boss, jobs, asSystem, log);

  const sockets = openSockets(http.server, { runtime, log, identify: whoSends });
  const attendance = openAttendance(sockets, runtime.signals);
  const connections = connectionsOf(sockets);
  const passOn = await openEventTail(runtime.db, (event) => {
    metrics.events.inc();
    for (const feature of features) feature.hears?.(asSystem, event, connections);
    tellSockets(sockets, event);
    void letGo(sockets, { runtime, log }, event.subject);
  });
  runtime.signals.hear(TOLD, (change) => tellSockets(sockets, JSON.parse(change)));
  const tail = startLoop('event-tail', 1_000, passOn, log);
  runtime.signals.hear('events', () => tail.hurry());
  const everySecond = async () => {
    for (const work of features.flatMap((feature) => feature.everySecond ?? []))
      await work(asSystem, connections);
  };
  const loops = [tail];
  if (!options.byHand) loops.push(startLoop('every-second', 1_000, everySecond, log));
  const draining = openDraining(http.server);
  addHealth(http, { runtime, loops, isStopping: draining.isDraining });

  const metricsServer =
    settings.metricsPort === undefined
      ? undefined
      : await serveMetrics(metrics, settings.metricsPort, () => sockets.sockets.sockets.size);
  await http.listen({ host, port });

  return {
    http,
    sockets,
    everySecond,
    runDueJobs: () => runDueJobs(runtime.boss, jobs, asSystem, log),
    port: (http.server.address() as { port: number }).port,
    /** Before a stop that callers are not to notice, where there are others like us. */
    async drain() {
      connections.cut('everybody');
      await draining.drain();
    },
    async stop() {
      metricsServer?.close();
      attendance.stop();
      connections.cut('everybody');
      const cut = setTimeout(() => http.server.closeAllConnections(), LONGEST_REQUEST_AT_STOP_MS);
      await http.close().finally(() => clearTimeout(cut));
      await Promise.all(loops.map((loop) => loop.stop()));
      await sockets.close();
    },
  };
}

export type RunningServer = Awaited<ReturnType<typeof startServer>>;

async function serveApi(
  http: FastifyInstance,
  runtime: OpenRuntime,
  whoSends: (headers: Headers) => Promise<Actor>,
) {
  const handler = openApiHandler(router, runtime.log);
  const mayAsk = await openRateLimit(http, runtime.settings.requestsPerMinute);
  http.all('/api/*', async (request, reply) => {
    const headers = toHeaders(request.headers);
    const askedAt = performance.now();
    const ctx = contextFor(await within(LONGEST_REQUEST_MS, whoSends(headers)), runtime);
    const patienceMs = LONGEST_REQUEST_MS - (performance.now() - askedAt);
    reply.header('cache-control', 'no-store');
    if (!(await mayAsk(request, reply, ctx.actor))) return reply;
    const { matched } = await handler.handle(request, reply, {
      prefix: '/api',
      context: { ctx, headers, patienceMs, ip: request.ip },
    });
    if (!matched)
      await reply
        .code(404)
        .send({ defined: false, code: 'NOT_FOUND', status: 404, message: 'No such address.' });
  });
}

/** The console's files; every other page address is the console's own to answer. */
async function serveConsole(http: FastifyInstance) {
  if (!existsSync(consoleFolder)) return;
  await http.register(fastifyStatic, {
    root: consoleFolder,
    preCompressed: true,
    wildcard: false,
    setHeaders: (reply, path) => {
      const hashed = path.includes('/assets/');
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  http.setNotFoundHandler(async (request, reply) => {
    if (request.method !== 'GET' || !isPageAddress(request.url)) return reply.code(404).send('Not found');
    return reply.sendFile('index.html');
  });
}
