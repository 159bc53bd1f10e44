import { contract } from '@huiyin/contract';
import { implement, ORPCError } from '@orpc/server';
import type { ResponseHeadersPluginContext } from '@orpc/server/plugins';
import { may } from './actor.ts';
import type { Context } from './context.ts';
import { isDatabaseAway } from './database-away.ts';
import { Forbidden, NotFound, Refusal } from './refusal.ts';
import { countTry } from './tries.ts';

/** The request itself, for the few operations that concern sign-in or files. */
export interface Web {
  ip: string;
  headers: Headers;
  resHeaders: Headers;
}

export interface RequestContext extends ResponseHeadersPluginContext {
  ctx: Context;
  /** How long the caller is still kept waiting. */
  patienceMs: number;
  ip: string;
  headers: Headers;
}

/** The contract, to be carried out: access is decided and failures are named here, once for all. */
export const api = implement(contract)
  .$context<RequestContext>()
  .use(async ({ context, next, procedure, errors, path }) => {
    const { access, triesPerMinute } = procedure['~orpc'].meta;
    const { actor } = context.ctx;
    if (access.kind !== 'anyone' && actor.kind !== 'staff') throw errors.UNAUTHORIZED();
    if (access.kind === 'inPerson' && actor.kind === 'staff' && actor.tokenId) throw errors.FORBIDDEN();
    if (access.kind === 'staff' && !may(actor, access.permission)) throw errors.FORBIDDEN();
    try {
      if (triesPerMinute) {
        const wait = await countTry(context.ctx, `${path.join('.')} ${context.ip}`, triesPerMinute);
        if (wait) {
          context.resHeaders?.set('retry-after', String(wait));
          throw errors.TOO_MANY_REQUESTS();
        }
      }
      return await next();
    } catch (error) {
      if (error instanceof Refusal) {
        const { reason, about } = error;
        throw errors.REFUSED({ data: { reason, ...(about ? { about: [...about] } : {}) } });
      }
      if (error instanceof NotFound) throw errors.NOT_FOUND();
      if (error instanceof Forbidden) throw errors.FORBIDDEN();
      if (isDatabaseAway(error)) throw new ORPCError('SERVICE_UNAVAILABLE', { cause: error });
      throw error;
    }
  });

interface Call<Input> {
  context: RequestContext;
  input: Input;
}

/** Carries out a procedure by an operation. */
export const runs =
  <Input, Output>(operation: (ctx: Context, input: Input) => Promise<Output>) =>
  ({ context, input }: Call<Input>): Promise<Output> =>
    operation(context.ctx, input);

/** The same for an operation that reads or writes headers of the request. */
export const runsWithWeb =
  <Input, Output>(operation: (ctx: Context, input: Input, web: Web) => Promise<Output>) =>
  ({ context, input }: Call<Input>): Promise<Output> => {
    const { ip, headers, resHeaders = new Headers() } = context;
    return operation(context.ctx, input, { ip, headers, resHeaders });
  };
