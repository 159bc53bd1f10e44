import { kept } from '#features/retention';
import { contribute } from '#platform/contributions';
import type { Feature } from '#platform/feature';
import { maySeeCustomers } from './access.ts';
import { keptReveals } from './contact-points/kept-reveals.ts';
import { makeCopy } from './copies/make-copy.ts';
import { keptCopies } from './copies/remove-copies.ts';
import { compareImported } from './duplicates/compare-imported.ts';
import { onCustomerKnown } from './duplicates/on-customer-known.ts';
import { eraseCustomer } from './erasure/erase-customer.ts';
import { customerBelongings } from './merging/belongings.ts';
import { ownBelongings } from './merging/own-belongings.ts';

export { visibleCustomers } from './access.ts';
export { addCustomer } from './add-customer.ts';
export { recordConsent } from './consents/record-consent.ts';
export { router as consentsRouter } from './consents/router.ts';
export { consents } from './consents/tables.ts';
export { maskContactPoint, recogniseContactPoint } from './contact-points/contact-notation.ts';
export { router as contactPointsRouter } from './contact-points/router.ts';
export { personalCopies, personalCopyStatus } from './copies/tables.ts';
export { findCustomer } from './customer-summary.ts';
export { compareImported } from './duplicates/compare-imported.ts';
export { router as customerDuplicatesRouter } from './duplicates/router.ts';
export { customerDuplicates } from './duplicates/tables.ts';
export { type PersonalPlaces, personalPlaces } from './erasure/places.ts';
export { type Replayed, replayErasures } from './erasure/replay-erasures.ts';
export { router as personalRequestsRouter } from './erasure/router.ts';
export { erasures } from './erasure/tables.ts';
export {
  consentGiven,
  consentWithdrawn,
  contactPointAdded,
  contactPointChanged,
  contactPointRemoved,
  contactPointRevealed,
  customerAdded,
  customerChanged,
  customerDuplicateDismissed,
  customerDuplicateFound,
  customerErased,
  customerErasureAsked,
  customerLevelChanged,
  customerMarked,
  customerMerged,
  customerSeparated,
  customerTookIn,
  customerUnmarked,
  personalCopyDownloaded,
  personalCopyMade,
  personalCopyWritten,
  revealLimitReached,
} from './events.ts';
export { type ImportedCustomer, importCustomers } from './import-customers.ts';
export { markCustomer } from './mark-customer.ts';
export { type CustomerMatters, customerMatters } from './matters.ts';
export { type CustomerBelonging, customerBelongings, movedRows } from './merging/belongings.ts';
export { router as customerMergesRouter } from './merging/router.ts';
export { customerMerges } from './merging/tables.ts';
export { soughtKeys } from './name-keys.ts';
export { personalData } from './personal-data.ts';
export { router } from './router.ts';
export { contactPoints, customerMarks, customers } from './tables.ts';
export {
  customerTimelineSources,
  type TimelinePage,
  type TimelineSource,
} from './timeline/timeline-source.ts';
export { withdrawCustomers } from './withdraw-customers.ts';

export const feature: Feature = {
  mayWatch: maySeeCustomers,
  listeners: onCustomerKnown,
  jobs: [compareImported, eraseCustomer, makeCopy],
  contributes: [
    contribute(kept, keptReveals),
    contribute(kept, keptCopies),
    ...ownBelongings.map((belonging) => contribute(customerBelongings, belonging)),
  ],
};
