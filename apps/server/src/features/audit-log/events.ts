import { brokenKind } from '@huiyin/contract/audit-log';
import { z } from 'zod';
import { defineEvent } from '#platform/events';

/** The chain was followed; `kind` and `at` say what was not as it was sealed. */
export const auditLogChecked = defineEvent(
  'audit-log.checked',
  z.object({ sound: z.boolean(), kind: brokenKind.nullable(), at: z.int().nullable() }),
  () => 'audit-log',
);
