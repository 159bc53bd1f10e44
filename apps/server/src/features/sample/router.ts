import { api, runs } from '#platform/api';
import { loadSample } from './load-sample.ts';
import { renewPassword } from './new-password.ts';
import { readState } from './read-state.ts';
import { removeSample } from './remove-sample.ts';

export const router = api.sample.router({
  state: api.sample.state.handler(runs(readState)),
  load: api.sample.load.handler(runs(loadSample)),
  renewPassword: api.sample.renewPassword.handler(runs(renewPassword)),
  remove: api.sample.remove.handler(runs(removeSample)),
});
