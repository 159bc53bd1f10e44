import { z } from 'zod';
import { staffId } from './ids.ts';
import type { Label } from './language.ts';
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

export const brokenKinds = {
  altered: { zh: '被改动的记录', en: 'a row that was altered' },
  missing: { zh: '缺失的记录', en: 'a row that is missing' },
  inserted: { zh: '事后插入的记录', en: 'a row that was put in afterwards' },
  'seal-altered': { zh: '被改动的封条', en: 'a seal that was altered' },
  'seal-missing': { zh: '缺失的封条', en: 'a seal that is missing' },
} as const satisfies Record<string, Label>;
export type BrokenKind = keyof typeof brokenKinds;
export const brokenKind = z.enum(Object.keys(brokenKinds) as [BrokenKind, ...BrokenKind[]]);

/** What was found when the chain of seals over the log was followed from its beginning. */
export const auditVerdict = z.object({
  seals: z.int(),
  events: z.int(),
  /** The last seal: noted elsewhere, it shows later that the chain before it was not made anew. */
  head: z.object({ number: z.int(), hash: z.string() }).nullable(),
  /** The first thing that is not as it was sealed: a row by its position, or a seal by its number. */
  broken: z.object({ kind: brokenKind, at: z.int() }).nullable(),
});

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

  check: staffMay('audit-log.read').route({
    method: 'POST',
    path: '/audit-log/checks',
    summary: 'Have the log checked against its seals; the answer comes some seconds later',
    tags,
  }),

  readCheck: staffMay('audit-log.read')
    .route({ method: 'GET', path: '/audit-log/checks/last', summary: 'How the log was found last', tags })
    .output(
      z.object({
        askedAt: moment.nullable(),
        /** Before `askedAt` while it is being looked at. */
        checkedAt: moment.nullable(),
        verdict: auditVerdict.nullable(),
      }),
    ),
};
