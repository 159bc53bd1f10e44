import type { Feature } from '#platform/feature';
import { maySeeOrganisation } from './access.ts';
import { plannedShifts } from './roster/planned-shifts.ts';

export { addAdministrator } from './add-administrator.ts';
export { atSetUp } from './at-set-up.ts';
export { organisationSetUp } from './events.ts';
export { companyLanguage, companyZone, findOrganisation } from './find-organisation.ts';
export { isOnDuty, leadOnDuty, staffOnDuty } from './roster/on-duty.ts';
export { rosterRouter } from './roster/router.ts';
export { shiftMoments } from './roster/shift-moments.ts';
export { shifts } from './roster/tables.ts';
export { router } from './router.ts';
export { setUpOrganisation } from './set-up.ts';
export { setUpCode } from './set-up-code.ts';
export { organisation } from './tables.ts';

export const feature: Feature = { contributes: [plannedShifts], mayWatch: maySeeOrganisation };
