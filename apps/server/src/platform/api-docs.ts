import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { openApiDocument } from './openapi.ts';

const swaggerUi = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const page = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Huiyin API</title>
  <link rel="icon" href="/api/docs/ui/favicon-32x32.png">
  <link rel="stylesheet" href="/api/docs/ui/swagger-ui.css">
</head>
<body>
  <main id="docs"></main>
  <script src="/api/docs/ui/swagger-ui-bundle.js"></script>
  <script src="/api/docs/start.js"></script>
</body>
</html>`;

// In a file of its own, since no page of ours may run inline scripts.
const start = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#docs', deepLinking: true, docExpansion: 'none', tryItOutEnabled: true });`;

/** The API's description, for programs at /api/openapi.json and for people at /api/docs. */
export async function serveApiDocs(http: FastifyInstance) {
  http.get('/api/openapi.json', openApiDocument);
  http.get('/api/docs', (_request, reply) => reply.type('text/html').send(page));
  http.get('/api/docs/start.js', (_request, reply) => reply.type('text/javascript').send(start));
  await http.register(fastifyStatic, { root: swaggerUi, prefix: '/api/docs/ui/', decorateReply: false });
}
