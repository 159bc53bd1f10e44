import { kept } from '#features/retention';
import { contribute } from '#platform/contributions';
import type { Feature } from '#platform/feature';
import { keptDrafts } from './kept-drafts.ts';

export { router } from './router.ts';
export { drafts } from './tables.ts';

export const feature: Feature = { contributes: [contribute(kept, keptDrafts)] };
