import { api, runs } from '#platform/api';
import { changeSettings } from './change-settings.ts';
import { readSettings } from './read-settings.ts';
import { readState } from './read-state.ts';
import { setUp } from './set-up.ts';

export const router = api.organisation.router({
  state: api.organisation.state.handler(runs(readState)),
  read: api.organisation.read.handler(runs(readSettings)),
  change: api.organisation.change.handler(runs(changeSettings)),
  setUp: api.organisation.setUp.handler(runs(setUp)),
});
