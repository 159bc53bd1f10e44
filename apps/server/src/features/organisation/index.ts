import type { Feature } from '#platform/feature';

export { addAdministrator } from './add-administrator.ts';
export { organisationSetUp } from './events.ts';
export { findOrganisation } from './find-organisation.ts';
export { router } from './router.ts';
export { setUpOrganisation } from './set-up.ts';
export { setUpCode } from './set-up-code.ts';
export { organisation } from './tables.ts';

export const feature: Feature = {};
