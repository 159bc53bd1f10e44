import { kept } from '#features/retention';
import { contribute } from '#platform/contributions';
import type { Feature } from '#platform/feature';
import { maySeeStaff } from './access.ts';
import { keptLinks } from './links/kept-links.ts';
import { mailLink } from './links/mail-link.ts';
import { answerRequest } from './links/request-link.ts';
import { keptChallenges } from './passkeys/kept-challenges.ts';
import { keepPresence } from './presence/keep-presence.ts';
import { hearChanges } from './sessions/hear-changes.ts';
import { keptSessions, keptSignInFailures, keptVerifications } from './sessions/kept-sessions.ts';

export { addAccount } from './accounts/add-account.ts';
export { type Holding, holding } from './accounts/holdings.ts';
export { staffWhoMay } from './accounts/staff-who-may.ts';
export { addDepartment } from './departments/add-department.ts';
export { departmentsRouter } from './departments/router.ts';
export { sessionEnded, staffAdded, staffDeactivated, staffSignedIn } from './events.ts';
export { addGroup } from './groups/add-group.ts';
export { groupsRouter } from './groups/router.ts';
export { accountLinksRouter } from './links/router.ts';
export { passkeysRouter } from './passkeys/router.ts';
export { passkeys, usedChallenges } from './passkeys/tables.ts';
export { isThere } from './presence/is-there.ts';
export { presenceRouter } from './presence/router.ts';
export { capacities, presences } from './presence/tables.ts';
export { profileRouter } from './profile/router.ts';
export { rolesRouter } from './roles/router.ts';
export { shipRoles } from './roles/ship-roles.ts';
export { shippedRoles } from './roles/shipped-roles.ts';
export { router } from './router.ts';
export { secondFactorRouter } from './second-factor/router.ts';
export { passwordProofs, recoveryCodes, secondFactors } from './second-factor/tables.ts';
export { identify } from './sessions/identify.ts';
export { sessionsRouter } from './sessions/router.ts';
export { setPassword } from './sessions/set-password.ts';
export { staffActor } from './sessions/staff-actor.ts';
export {
  credentials,
  departmentMembers,
  departments,
  groupMembers,
  groups,
  languageType,
  roles,
  sessionProof,
  sessions,
  signInFailures,
  staff,
  staffRoles,
  verifications,
} from './tables.ts';
export { tokensRouter } from './tokens/router.ts';

export const feature: Feature = {
  jobs: [mailLink, answerRequest],
  everySecond: [keepPresence],
  mayWatch: maySeeStaff,
  hears: hearChanges,
  contributes: [
    contribute(kept, keptLinks),
    contribute(kept, keptSessions),
    contribute(kept, keptSignInFailures),
    contribute(kept, keptVerifications),
    contribute(kept, keptChallenges),
  ],
};
