import { contract } from '@huiyin/contract';
import type { Meta } from '@huiyin/contract/procedure';
import { type OpenAPI, OpenAPIGenerator } from '@orpc/openapi';
import { exampleOf } from './example.ts';
import { schemaConverters } from './json-schemas.ts';

const description = `Everything the console can do. Sign in with \`POST /sessions\` (a cookie), or send
\`Authorization: Bearer …\` with a personal API token from your profile.

Callers make the ids of what they create (UUIDv7): sending a request twice creates once. Moments are ISO 8601 with
an offset. Lists answer \`next\`, to be sent as \`after\`. Failures carry \`code\`: BAD_REQUEST (with the wrong
fields), UNAUTHORIZED, FORBIDDEN, NOT_FOUND (not there, or not yours), REFUSED (a business rule says no; \`data.reason\`
names it), TOO_MANY_REQUESTS (see \`Retry-After\`), SERVICE_UNAVAILABLE (send it again).`;

let made: Promise<OpenAPI.Document> | undefined;

/** The OpenAPI 3.1 description of the API, with an example for every body. Made once, when first asked for. */
export function openApiDocument(): Promise<OpenAPI.Document> {
  made ??= makeDocument();
  return made;
}

async function makeDocument() {
  const document = await new OpenAPIGenerator({ schemaConverters }).generate(contract, {
    info: { title: '回音 Huiyin', version: '1', description },
    servers: [{ url: '/api' }],
    components: {
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: 'huiyin.session_token' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
    security: [{ cookie: [] }, { token: [] }],
    customErrorResponseBodySchema: (errors) =>
      failureSchema(errors.map(([code, message, , data]) => ({ code, message, data }))),
  });
  for (const operation of operationsOf(document)) {
    describeAccess(operation);
    addExamples(operation);
  }
  return document;
}

function failureSchema(failures: { code: string; message: string; data: unknown }[]) {
  const [first] = failures;
  return {
    type: 'object' as const,
    description: failures.map(({ message }) => message).join(' '),
    properties: {
      code: { type: 'string' as const, enum: failures.map(({ code }) => code) },
      status: { type: 'integer' as const },
      message: { type: 'string' as const },
      ...(first?.data ? { data: first.data as object } : {}),
    },
    required: ['code', 'status', 'message'],
  };
}

const operationsOf = (document: OpenAPI.Document) =>
  Object.values(document.paths ?? {}).flatMap((path) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => path?.[method] ?? []),
  );

function describeAccess(operation: OpenAPI.OperationObject) {
  const access = accessOf(operation.operationId ?? '');
  if (access.kind === 'anyone') operation.security = [];
  operation.description =
    access.kind === 'staff'
      ? `Needs the permission \`${access.permission}\`.`
      : access.kind === 'anyone'
        ? 'Open to anyone.'
        : access.kind === 'inPerson'
          ? 'For everybody who has signed in, about themselves; not with a token.'
          : 'For everybody who has signed in, about themselves.';
}

function accessOf(operationId: string): Meta['access'] {
  const [feature, procedure] = operationId.split('.') as [keyof typeof contract, string];
  const found = (contract[feature] as unknown as Record<string, { '~orpc': { meta: Meta } }>)[procedure]!;
  return found['~orpc'].meta.access;
}

function addExamples({ requestBody, responses }: OpenAPI.OperationObject) {
  const bodies = [requestBody, ...Object.values(responses ?? {})];
  for (const body of bodies) {
    if (!body || !('content' in body)) continue;
    for (const [type, held] of Object.entries(body.content ?? {})) {
      if (type === 'application/json' && held.schema)
        held.example = exampleOf(held.schema as OpenAPI.SchemaObject);
    }
  }
}
