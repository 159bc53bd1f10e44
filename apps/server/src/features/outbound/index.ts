import { may } from '#platform/actor';
import type { Feature } from '#platform/feature';

export { allowedReach, callOutside } from './call-outside.ts';
export { couldReach } from './could-reach.ts';
export { router } from './router.ts';
export { outboundPlaces } from './tables.ts';

export const feature: Feature = {
  mayWatch: async ({ actor }, subject) =>
    subject === 'outbound-places' ? may(actor, 'outbound.manage') : null,
};
