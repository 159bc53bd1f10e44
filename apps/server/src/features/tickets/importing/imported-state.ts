import type { ClosingRules } from '@huiyin/contract/closing-rules';
import type { FieldValues } from '@huiyin/contract/fields';
import type { NewFollowUp } from '@huiyin/contract/follow-ups';
import type { CategoryId, CustomerId, DepartmentId, RatingId, StaffId, TicketId } from '@huiyin/contract/ids';
import type { Channel, Emotion, Nature, Priority, TicketStatus } from '@huiyin/contract/ticket-words';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';

/** A matter as it was recorded elsewhere. */
export interface ImportedTicket {
  id: TicketId;
  /** Null where it had none, or none that could be ours. */
  number: string | null;
  customerId: CustomerId | null;
  channel: Channel;
  description: string;
  occurredAt: Date;
  status: Extract<TicketStatus, 'new' | 'open' | 'following-up' | 'resolved'>;
  priority: Priority;
  nature: Nature | null;
  emotion: Emotion | null;
  categoryId: CategoryId | null;
  handlerId: StaffId | null;
  departmentIds: DepartmentId[];
  orderNumbers: string[];
  remarks: string;
  customersWords: string;
  demand: string;
  product: string;
  cause: string;
  solution: string;
  tags: string[];
  /** Values that their custom fields take. */
  fields: FieldValues;
  rating: { id: RatingId; score: number; comment: string } | null;
  /** What is still to be done, by whom and when. */
  followUp: Required<NewFollowUp> | null;
}

const HOUR = 3_600_000;

/** What the row of an imported matter says: it began when it happened, and what is long settled is closed. */
export function importedState(ctx: Context, imported: ImportedTicket, rules: ClosingRules) {
  const { number: _, solution: __, rating, followUp, status, ...fields } = imported;
  const { occurredAt } = fields;
  return {
    ...fields,
    ...outcome(ctx, { occurredAt, status, rating }, rules),
    source: 'import' as const,
    score: rating?.score ?? null,
    groupId: null,
    openedById: staffIdOf(ctx.actor),
    openedAt: occurredAt,
    statusSince: occurredAt,
    firstRespondedAt: status === 'new' ? null : occurredAt,
    nextFollowUpAt: followUp?.dueAt ?? null,
  };
}

function outcome(
  ctx: Context,
  { occurredAt, status, rating }: Pick<ImportedTicket, 'occurredAt' | 'status' | 'rating'>,
  { closesAfterHours, contentFrom }: ClosingRules,
) {
  if (status !== 'resolved') return { status };
  const resolved = { status, resolvedAt: occurredAt };
  const closed = { ...resolved, status: 'closed' as const, closedAt: occurredAt };
  if (rating) return rating.score >= contentFrom ? { ...closed, closedBecause: 'rated' as const } : resolved;
  const closesAt = new Date(occurredAt.getTime() + closesAfterHours * HOUR);
  return closesAt > ctx.now()
    ? { ...resolved, closesAt }
    : { ...closed, closedBecause: 'no-answer' as const };
}
