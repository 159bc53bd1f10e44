import type { Feature } from '#platform/feature';
import { maySeeCustomers } from './access.ts';

export { visibleCustomers } from './access.ts';
export { recogniseContactPoint } from './contact-points.ts';
export { customerAdded } from './events.ts';
export { findCustomer } from './find-customers.ts';
export { router } from './router.ts';
export { contactPoints, customers } from './tables.ts';

export const feature: Feature = { mayWatch: maySeeCustomers };
