import type { Feature } from '#platform/feature';

export { router } from './router.ts';

export const feature: Feature = {};
