import { SmartCoercionPlugin } from '@orpc/json-schema';
import { OpenAPIHandler } from '@orpc/openapi/fastify';
import { ORPCError, type Router } from '@orpc/server';
import { ResponseHeadersPlugin } from '@orpc/server/plugins';
import type { RequestContext } from './api.ts';
import { cleanTexts } from './clean-text.ts';
import { schemaConverters } from './json-schemas.ts';
import type { Log } from './log.ts';
import { Late, within } from './within.ts';

/** The API over HTTP. A failure that has no name is logged with its stack and answered without it. */
// biome-ignore lint/suspicious/noExplicitAny: any router of ours
export function openApiHandler(router: Router<any, RequestContext>, log: Log) {
  return new OpenAPIHandler(router, {
    plugins: [new SmartCoercionPlugin({ schemaConverters }), new ResponseHeadersPlugin<RequestContext>()],
    clientInterceptors: [
      ({ next, ...call }) => next({ ...call, input: cleanTexts(call.input) }),
      async ({ next, path, context }) => {
        try {
          return await within(context.patienceMs, next());
        } catch (failure) {
          const error =
            failure instanceof Late ? new ORPCError('SERVICE_UNAVAILABLE', { cause: failure }) : failure;
          if (!(error instanceof ORPCError) || error.status >= 500) {
            log.error({ error, procedure: path.join('.') }, 'a request failed');
          }
          throw error;
        }
      },
    ],
  });
}
