import { staff } from '#features/staff';
import { consents } from './tables.ts';

/** What is shown of a consent; needs the join of staff. */
export const consentColumns = {
  id: consents.id,
  kind: consents.kind,
  decision: consents.decision,
  version: consents.version,
  how: consents.how,
  decidedAt: consents.decidedAt,
  recordedBy: staff.name,
};
