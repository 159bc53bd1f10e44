import { kept } from '#features/retention';
import { contribute } from '#platform/contributions';
import type { Feature } from '#platform/feature';
import { checkDaily, followChain } from './check-audit-log.ts';
import { keptSeals } from './kept-seals.ts';
import { describeAuditLog, logBrokenNotice, onAuditLogChecked } from './on-log-broken.ts';
import { sealEvents } from './seal-events.ts';

export { router } from './router.ts';
export { sealNoted } from './seal-noted.ts';
export { verifyChain } from './verify-chain.ts';

export const feature: Feature = {
  listeners: [onAuditLogChecked],
  jobs: [followChain],
  everySecond: [sealEvents, checkDaily],
  contributes: [contribute(kept, keptSeals), logBrokenNotice, describeAuditLog],
};
