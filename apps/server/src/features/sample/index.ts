import type { Feature } from '#platform/feature';
import { maySeeSample } from './access.ts';
import { cutConnections } from './cut-connections.ts';
import { tellTickets } from './tell-tickets.ts';

export { sampleLoaded, sampleRemoved } from './events.ts';
export { loadSample } from './load-sample.ts';
export { readState } from './read-state.ts';
export { removeSample } from './remove-sample.ts';
export { router } from './router.ts';
export { samples } from './tables.ts';
export { tellAllTickets } from './tell-tickets.ts';

export const feature: Feature = {
  jobs: [tellTickets],
  mayWatch: maySeeSample,
  hears: cutConnections,
};
