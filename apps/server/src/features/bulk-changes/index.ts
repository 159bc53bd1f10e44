import { personalPlaces } from '#features/customers';
import { contribute } from '#platform/contributions';
import type { Feature } from '#platform/feature';
import { mayWatchBulkChange } from './access.ts';
import { goOn } from './go-on.ts';
import { personalInBulkChanges } from './personal-places.ts';

export { router } from './router.ts';
export { bulkChanges, bulkChangeTickets } from './tables.ts';

export const feature: Feature = {
  jobs: [goOn],
  mayWatch: mayWatchBulkChange,
  contributes: [contribute(personalPlaces, personalInBulkChanges)],
};
