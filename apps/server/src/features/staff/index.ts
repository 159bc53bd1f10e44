import type { Feature } from '#platform/feature';
import { maySeeStaff } from './access.ts';

export { addAccount } from './accounts/add-account.ts';
export { sessionEnded, staffAdded, staffSignedIn } from './events.ts';
export { shipRoles } from './roles/ship-roles.ts';
export { shippedRoles } from './roles/shipped-roles.ts';
export { router, sessionsRouter } from './router.ts';
export { identify } from './sessions/identify.ts';
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
