import { api, runs } from '#platform/api';
import { readLink } from './find-link.ts';
import { requestLink } from './request-link.ts';
import { useLink } from './use-link.ts';

export const accountLinksRouter = api.accountLinks.router({
  request: api.accountLinks.request.handler(runs(requestLink)),
  read: api.accountLinks.read.handler(runs(readLink)),
  use: api.accountLinks.use.handler(runs(useLink)),
});
