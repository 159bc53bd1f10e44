import type { Feature } from '#platform/feature';
import { maySeeStaff } from './access.ts';

export { addAccount } from './add-account.ts';
export { sessionEnded, staffAdded, staffSignedIn } from './events.ts';
export { identify } from './identify.ts';
export { router, sessionsRouter } from './router.ts';
export { shipRoles } from './ship-roles.ts';
export { shippedRoles } from './shipped-roles.ts';
export {
  credentials,
  departmentMembers,
  departments,
  groupMembers,
  groups,
  languageType,
  roles,
  sessions,
  signInFailures,
  staff,
  staffRoles,
  verifications,
} from './tables.ts';

export const feature: Feature = { mayWatch: maySeeStaff };
