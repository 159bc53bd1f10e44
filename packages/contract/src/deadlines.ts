import { z } from 'zod';
import type { Label } from './language.ts';

/** Every kind of promise with a due time, by the name people read. */
export const deadlineKinds = {
  'ticket.first-response': { zh: '首次响应', en: 'First response' },
  'ticket.next-response': { zh: '后续响应', en: 'Next response' },
  'ticket.resolution': { zh: '解决', en: 'Resolution' },
  'ticket.progress-told': { zh: '告知进展', en: 'Progress told' },
  'ticket.external-complaint': { zh: '外部投诉答复', en: 'External complaint answered' },
  'follow-up': { zh: '跟进', en: 'Follow-up' },
} as const satisfies Record<string, Label>;

export type DeadlineKind = keyof typeof deadlineKinds;

export const deadlineKind = z.enum(Object.keys(deadlineKinds) as [DeadlineKind, ...DeadlineKind[]]);

export const deadlineStatuses = ['running', 'paused', 'met', 'breached', 'cancelled'] as const;
export const deadlineStatus = z.enum(deadlineStatuses);
export type DeadlineStatus = z.infer<typeof deadlineStatus>;

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
