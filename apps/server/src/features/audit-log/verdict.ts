import type { auditVerdict } from '@huiyin/contract/audit-log';
import type { z } from 'zod';

/** What was found when the chain was followed from its beginning. */
export type Verdict = z.infer<typeof auditVerdict>;
