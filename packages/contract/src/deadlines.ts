import { z } from 'zod';
import { deadlineId, staffId } from './ids.ts';
import type { Label } from './language.ts';
import { everyStaffMemberMay, staffMay } from './procedure.ts';
import { moment } from './time.ts';

/** Every kind of promise with a due time, by the name people read. */
export const deadlineKinds = {
  'ticket.first-response': { zh: '首次响应', en: 'First response' },
  'ticket.next-response': { zh: '后续响应', en: 'Next response' },
  'ticket.resolution': { zh: '解决', en: 'Resolution' },
  'ticket.progress-told': { zh: '告知进展', en: 'Progress update' },
  'ticket.external-complaint': { zh: '外部投诉答复', en: 'External complaint answered' },
  'follow-up': { zh: '跟进', en: 'Follow-up' },
} as const satisfies Record<string, Label>;

export type DeadlineKind = keyof typeof deadlineKinds;

export const deadlineKind = z.enum(Object.keys(deadlineKinds) as [DeadlineKind, ...DeadlineKind[]]);

export const deadlineStatuses = ['running', 'paused', 'met', 'breached', 'cancelled'] as const;
export const deadlineStatus = z.enum(deadlineStatuses);
export type DeadlineStatus = z.infer<typeof deadlineStatus>;

/** The last stretch before a due time: soon in every list, count and colour, whenever the warning came. */
export const DUE_SOON_MS = 3_600_000;

/** Why a due time moved. */
export const moveReasons = {
  'priority-raised': { zh: '优先级上调', en: 'Priority raised' },
  'priority-lowered': { zh: '优先级下调', en: 'Priority lowered' },
  'policy-changed': { zh: '适用时限策略变化', en: 'Another policy applies' },
  'promised-again': { zh: '重新约定', en: 'Promised again' },
  waited: { zh: '等待期间暂停计时', en: 'The clock stood still while waiting' },
  'by-hand': { zh: '人工调整', en: 'Moved by hand' },
} as const satisfies Record<string, Label>;

export type MoveReason = keyof typeof moveReasons;
export const moveReason = z.enum(Object.keys(moveReasons) as [MoveReason, ...MoveReason[]]);

/** What it is about, as in `ticket:0198a000-0000-7000-8000-000000000001`. */
export const deadlineSubject = z.string().regex(/^[a-z-]+:[0-9a-f-]{36}$/);

export const deadlineMove = z.object({
  fromAt: moment,
  toAt: moment,
  why: moveReason,
  reason: z.string().nullable(),
  byName: z.string().nullable(),
  movedAt: moment,
});
export type DeadlineMove = z.infer<typeof deadlineMove>;

export const deadline = z.object({
  id: deadlineId,
  kind: deadlineKind,
  title: z.string().nullable(),
  status: deadlineStatus,
  startedAt: moment,
  dueAt: moment,
  warnAt: moment.nullable(),
  pausedAt: moment.nullable(),
  /** When it was met or breached. */
  settledAt: moment.nullable(),
  /** Null while it is still owed; a breached promise is owed until it is kept or cancelled. */
  endedAt: moment.nullable(),
  ownerStaffId: staffId.nullable(),
  ownerName: z.string().nullable(),
  moves: z.array(deadlineMove),
});
export type Deadline = z.infer<typeof deadline>;

const tags = ['deadlines'];

export const deadlines = {
  listOf: everyStaffMemberMay
    .route({
      method: 'GET',
      path: '/deadlines',
      summary: 'Every promise about one thing, with why its due time moved',
      tags,
    })
    .input(z.strictObject({ subject: deadlineSubject }))
    .output(z.object({ deadlines: z.array(deadline) })),

  move: staffMay('deadlines.move')
    .route({
      method: 'POST',
      path: '/deadlines/{deadlineId}/moves',
      summary: 'Move the due time of a promise that is not broken yet, with the reason',
      tags,
    })
    .input(z.strictObject({ deadlineId, dueAt: moment, reason: z.string().trim().min(1).max(500) }))
    .output(z.object({ dueAt: moment })),
};
