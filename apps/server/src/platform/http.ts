import { type IncomingHttpHeaders, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import helmet from '@fastify/helmet';
import { LARGEST_FILE } from '@huiyin/contract/files';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import { isDatabaseAway } from './database-away.ts';
import type { Log } from './log.ts';

const MEBIBYTE = 1024 * 1024;
const LARGEST_BODY = LARGEST_FILE + MEBIBYTE;

/** A web server that answers in time, refuses what is too large, and says who may frame or script it: nobody. */
export async function openHttp(log: Log): Promise<FastifyInstance> {
  const http = fastify({
    logger: false,
    trustProxy: 'loopback',
    bodyLimit: MEBIBYTE,
    requestTimeout: 60_000,
    connectionTimeout: 65_000,
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    clientErrorHandler: refuseUnreadable,
    frameworkErrors: ({ message }, _request, reply) =>
      void (reply as FastifyReply).code(400).send(failure(400, 'BAD_REQUEST', message)),
    routerOptions: { ignoreTrailingSlash: true },
  });
  await http.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Ant Design writes its styles into the page while it runs.
        styleSrc: ["'self'", "'unsafe-inline'"],
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: false, // on by whoever ends TLS in front of us
  });
  http.setErrorHandler(async (error: FastifyError, request, reply) => {
    const { statusCode: given = 500 } = error;
    const status = given < 500 ? given : isDatabaseAway(error) ? 503 : 500;
    if (status >= 500) log.error({ error, path: request.url.split('?', 1)[0] }, 'a request failed');
    const code = codes[status] ?? 'BAD_REQUEST';
    await reply.code(status).send(failure(status, code, given < 500 ? error.message : code));
  });
  // Uploads are read by the API itself, as a stream.
  http.addContentTypeParser('*', (_request, _payload, done) => done(null, undefined));
  http.addHook('onRequest', async ({ headers }, reply) => {
    const size = Number(headers['content-length'] ?? 0);
    if (headers['transfer-encoding'] !== undefined)
      await reply.code(411).send(failure(411, 'LENGTH_REQUIRED'));
    else if (!(size <= LARGEST_BODY)) await reply.code(413).send(failure(413, 'PAYLOAD_TOO_LARGE'));
  });
  http.addHook('onRequest', async (request, reply) => {
    if (!isSameOrigin(request.headers, request.method)) {
      await reply.code(403).send(failure(403, 'FORBIDDEN'));
    }
  });
  return http;
}

/** What never became a request is answered like any other failure, and its connection ended. */
function refuseUnreadable({ code }: NodeJS.ErrnoException, socket: Socket) {
  if (!socket.writable || code === 'ECONNRESET') return void socket.destroy();
  const status = unreadable[code ?? ''] ?? 400;
  const body = JSON.stringify(failure(status, codes[status] ?? 'BAD_REQUEST'));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...['content-type: application/json; charset=utf-8', `content-length: ${Buffer.byteLength(body)}`],
    ...['connection: close', '', ''],
  ];
  socket.end(head.join('\r\n') + body);
}

const unreadable: Record<string, number> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

const codes: Record<number, string> = {
  408: 'REQUEST_TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  431: 'REQUEST_HEADER_FIELDS_TOO_LARGE',
  500: 'INTERNAL_SERVER_ERROR',
  503: 'SERVICE_UNAVAILABLE',
};

const failure = (status: number, code: string, message = code) => ({ defined: false, status, code, message });

interface OriginHeaders {
  origin?: string | undefined;
  host?: string | undefined;
  'sec-fetch-site'?: string | string[] | undefined;
}

/** Whether a request comes from our own pages, or from no page at all. Reading is free; only changes are held to it. */
export function isSameOrigin(headers: OriginHeaders, method = 'POST'): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return true;
  const { origin, host } = headers;
  if (headers['sec-fetch-site'] === 'cross-site') return false;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Node's headers as the web's; those that came more than once are left out. */
export function toHeaders(headers: IncomingHttpHeaders): Headers {
  return new Headers(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    ),
  );
}
