import type { Feature } from '#platform/feature';
import { maySeeSample } from './access.ts';
import { cutConnections } from './cut-connections.ts';
import { loadAtSetUp } from './load-at-set-up.ts';
import { tellTickets } from './tell-tickets.ts';

export { sampleRemoved } from './events.ts';
export { loadSample } from './load-sample.ts';
export { readState } from './read-state.ts';
export { removeSample } from './remove-sample.ts';
export { router } from './router.ts';
export { samples } from './tables.ts';
export { tellAllTickets } from './tell-tickets.ts';

export const feature: Feature = {
  jobs: [tellTickets],
  listeners: [loadAtSetUp],
  mayWatch: maySeeSample,
  hears: cutConnections,
};
