import type { Feature } from '#platform/feature';

export { router } from './router.ts';
export { drafts } from './tables.ts';

export const feature: Feature = {};
