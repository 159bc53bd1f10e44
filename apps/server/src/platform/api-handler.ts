import { SmartCoercionPlugin } from '@orpc/json-schema';
import { StandardOpenAPICodec, StandardOpenAPIMatcher } from '@orpc/openapi/standard';
import { StandardBracketNotationSerializer, StandardOpenAPISerializer } from '@orpc/openapi-client/standard';
import { ORPCError, type Router } from '@orpc/server';
import { FastifyHandler } from '@orpc/server/fastify';
import { ResponseHeadersPlugin } from '@orpc/server/plugins';
import {
  StandardHandler,
  type StandardHandlerOptions,
  type StandardHandlerPlugin,
} from '@orpc/server/standard';
import type { RequestContext } from './api.ts';
import { cleanTexts } from './clean-text.ts';
import { schemaConverters } from './json-schemas.ts';
import { listsOfOne } from './lists-of-one.ts';
import type { Log } from './log.ts';
import { PlainJson } from './plain-json.ts';
import { Late, within } from './within.ts';

/** Before texts become what they stand for: else the one number of a list would stay a text. */
const readsListsOfOne: StandardHandlerPlugin<RequestContext> = {
  init(options) {
    options.clientInterceptors ??= [];
    options.clientInterceptors.unshift(({ next, ...call }) => {
      const { inputSchema, route } = call.procedure['~orpc'];
      return next({
        ...call,
        input: route.method === 'GET' ? listsOfOne(inputSchema, call.input) : call.input,
      });
    });
  },
};

/** The API over HTTP. A failure that has no name is logged with its stack and answered without it. */
// biome-ignore lint/suspicious/noExplicitAny: any router of ours
export function openApiHandler(router: Router<any, RequestContext>, log: Log) {
  const options: StandardHandlerOptions<RequestContext> = {
    plugins: [
      new SmartCoercionPlugin({ schemaConverters }),
      readsListsOfOne,
      new ResponseHeadersPlugin<RequestContext>(),
    ],
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
  };
  const serializer = new StandardOpenAPISerializer(new PlainJson(), new StandardBracketNotationSerializer());
  const codec = new StandardOpenAPICodec(serializer);
  return new FastifyHandler(new StandardHandler(router, new StandardOpenAPIMatcher(), codec, options));
}
