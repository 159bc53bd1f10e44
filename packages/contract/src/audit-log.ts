import { z } from 'zod';
import { staffId } from './ids.ts';
import { cursor } from './page.ts';
import { staffMay } from './procedure.ts';
import { moment } from './time.ts';

/** One thing that happened, as it is kept for ever: nothing here can be changed. */
export const auditRow = z.object({
  position: z.number().int(),
  /** As in `ticket.opened`. */
  name: z.string(),
  /** As in `ticket:0198…`. */
  subject: z.string(),
  details: z.record(z.string(), z.json()),
  occurredAt: moment,
  actorKind: z.enum(['staff', 'system', 'anonymous']),
  actorId: staffId.nullable(),
  actorName: z.string().nullable(),
});
export type AuditRow = z.infer<typeof auditRow>;

/** What the ids in subjects and details stand for, as it is called now; what is gone has no name any more. */
export const auditNames = z.record(z.string(), z.object({ kind: z.string(), name: z.string() }));
export type AuditNames = z.infer<typeof auditNames>;

const tags = ['audit-log'];

export const auditLog = {
  list: staffMay('audit-log.read')
    .route({ method: 'GET', path: '/audit-log', summary: 'What happened, newest first', tags })
    .input(
      z.strictObject({
        actorId: staffId.optional(),
        /** One thing, as in `ticket:0198…`. */
        subject: z.string().max(100).optional(),
        /** Names that begin so, as in `staff.`. */
        name: z.string().max(100).optional(),
        from: moment.optional(),
        to: moment.optional(),
        after: cursor.optional(),
      }),
    )
    .output(z.object({ rows: z.array(auditRow), names: auditNames, next: cursor.nullable() })),
};
