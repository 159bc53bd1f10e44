import { personalPlaces } from '#features/customers';
import { kept } from '#features/retention';
import { may } from '#platform/actor';
import { contribute } from '#platform/contributions';
import type { Feature } from '#platform/feature';
import { keptAnswers } from './kept-answers.ts';
import { personalInOrders } from './personal-places.ts';

export { orderSystemsRouter, router } from './router.ts';
export { orderAnswers, orderSystems, personalInAnswers } from './tables.ts';

export const feature: Feature = {
  contributes: [contribute(personalPlaces, personalInOrders), contribute(kept, keptAnswers)],
  mayWatch: async ({ actor }, subject) => {
    const [kind] = subject.split(':');
    if (kind === 'order') return may(actor, 'orders.read');
    return kind === 'order-system' ? may(actor, 'order-systems.manage') : null;
  },
};
