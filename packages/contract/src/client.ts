import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { RequestValidationPlugin, ResponseValidationPlugin } from '@orpc/contract/plugins';
import type { JsonifiedClient } from '@orpc/openapi-client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { contract } from './index.ts';

export type Client = ContractRouterClient<typeof contract>;

/** The API at `url` (as in http://localhost:3000/api) as typed calls. */
export function connect(
  url: string,
  options: {
    headers?: () => Record<string, string>;
    fetch?: typeof fetch;
    /** Refuses what the contract refuses before it is sent, with the error that the server would answer. */
    checkFirst?: boolean;
  } = {},
) {
  const link = new OpenAPILink(contract, {
    url,
    headers: options.headers ?? {},
    fetch: (request, init) => (options.fetch ?? fetch)(request, { ...init, credentials: 'same-origin' }),
    plugins: [
      new ResponseValidationPlugin(contract),
      ...(options.checkFirst ? [new RequestValidationPlugin(contract)] : []),
    ],
  });
  return createORPCClient<JsonifiedClient<Client>>(link) as unknown as Client;
}
