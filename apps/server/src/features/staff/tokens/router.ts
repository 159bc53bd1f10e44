import { api, runs } from '#platform/api';
import { listTokens } from './list-tokens.ts';
import { makeToken } from './make-token.ts';
import { revokeToken } from './revoke-token.ts';

export const tokensRouter = api.tokens.router({
  list: api.tokens.list.handler(runs(listTokens)),
  make: api.tokens.make.handler(runs(makeToken)),
  revoke: api.tokens.revoke.handler(runs(revokeToken)),
});
