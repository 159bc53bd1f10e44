import { api, runs } from '#platform/api';
import { readState } from './read-state.ts';
import { setUp } from './set-up.ts';

export const router = api.organisation.router({
  state: api.organisation.state.handler(runs(readState)),
  setUp: api.organisation.setUp.handler(runs(setUp)),
});
