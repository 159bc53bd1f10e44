import type { DeadlineKind } from '@huiyin/contract/deadlines';
import type { CalendarId, DeadlineId } from '@huiyin/contract/ids';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { clockColumns, type Owner, ownerColumns } from './deadline.ts';
import { startClock, startClockUntil, type Terms } from './due-time.ts';
import { calendarNamed } from './rules-in-force.ts';

/** How long it gives, in time of a calendar (null: clock hours), as `findTargets` answers. */
export interface DeadlineTerms extends Terms {
  calendarId: CalendarId | null;
  escalateEveryMinutes?: number;
}

/** A due time that somebody named. */
export interface NamedTime {
  dueAt: Date;
  warnBeforeMinutes?: number | null;
}

export interface NewDeadline {
  kind: DeadlineKind;
  subject: string;
  owner: Owner;
  /** What exactly is owed, where the kind alone does not say it. */
  title?: string;
  terms: DeadlineTerms | NamedTime;
  /** When one of this kind is still owed: it moves to the new time, unless it is to be kept as it is. */
  again?: 'move' | 'keep';
  /** Why it moves, where it does. */
  reason?: string | undefined;
}

/** Its row, its clock started now. */
export async function rowOf(ctx: TransactionContext, { kind, subject, owner, title, terms }: NewDeadline) {
  const named = 'dueAt' in terms;
  const calendarId = named ? null : terms.calendarId;
  const calendar = await calendarNamed(ctx, calendarId);
  const clock = named
    ? startClockUntil(terms.dueAt, terms.warnBeforeMinutes ?? null, ctx.now(), calendar)
    : startClock(terms, ctx.now(), calendar);
  return {
    id: newId<DeadlineId>(),
    kind,
    subject,
    title: title ?? null,
    calendarId,
    escalateEveryMinutes: (!named && terms.escalateEveryMinutes) || 60,
    ...ownerColumns(owner),
    ...clockColumns(clock),
  };
}

export type DeadlineRow = Awaited<ReturnType<typeof rowOf>>;
