import { api, runs } from '#platform/api';
import { changeSettings } from './change-settings.ts';
import { readAddresses } from './read-addresses.ts';
import { readSettings } from './read-settings.ts';
import { readState } from './read-state.ts';
import { setUp } from './set-up.ts';

export const router = api.organisation.router({
  state: api.organisation.state.handler(runs(readState)),
  read: api.organisation.read.handler(runs(readSettings)),
  addresses: api.organisation.addresses.handler(runs(readAddresses)),
  change: api.organisation.change.handler(runs(changeSettings)),
  setUp: api.organisation.setUp.handler(runs(setUp)),
});
