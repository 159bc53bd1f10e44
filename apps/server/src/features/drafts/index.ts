import { personalPlaces } from '#features/customers';
import { kept } from '#features/retention';
import { contribute } from '#platform/contributions';
import type { Feature } from '#platform/feature';
import { keptDrafts } from './kept-drafts.ts';
import { personalInDrafts } from './personal-places.ts';

export { router } from './router.ts';
export { drafts } from './tables.ts';

export const feature: Feature = {
  contributes: [contribute(personalPlaces, personalInDrafts), contribute(kept, keptDrafts)],
};
