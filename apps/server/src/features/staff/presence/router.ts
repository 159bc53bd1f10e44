import { api, runs } from '#platform/api';
import { choosePresence } from './choose-presence.ts';
import { listPresence } from './list-presence.ts';
import { setCapacity } from './set-capacity.ts';

export const presenceRouter = api.presence.router({
  list: api.presence.list.handler(runs(listPresence)),
  choose: api.presence.choose.handler(runs(choosePresence)),
  setCapacity: api.presence.setCapacity.handler(runs(setCapacity)),
});
