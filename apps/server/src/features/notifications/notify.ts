import type { NoticeId, StaffId } from '@huiyin/contract/ids';
import type { NoticeFacts, NoticeKind } from '@huiyin/contract/notice-words';
import { type About, describe } from '#features/deadlines';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { noticesCame } from './events.ts';
import { keepNotices } from './keep-notices.ts';
import { addMails } from './mails/add-mails.ts';
import { type Recipients, recipientsOf } from './recipients.ts';
import { alreadyTold, lockInboxes } from './told-lately.ts';

export interface NewNotice {
  staffId: StaffId;
  kind: NoticeKind;
  /** What it is about, as in `ticket:0198…`; described by the feature that owns it, see `describeSubjects`. */
  subject: string;
  facts?: Omit<NoticeFacts, 'by' | 'counts'>;
  /** Passes quiet hours, as does all that concerns an urgent matter. */
  urgent?: boolean;
  /** Whose doing it is, where a listener tells of it: `cause.staffId`. Nobody is told of their own doing. */
  byId?: StaffId | null;
  /** What it is told for, such as `cause.position`: the same is told to nobody twice. */
  key?: string;
}

/**
 * Tells people, in the caller's transaction: at once in the console, by mail where they chose that. More than five
 * for a person within five minutes become one digest, so give all that happens together in one call. Features call
 * it from a listener, and not from a request that others wait for: it holds the inboxes of those it tells.
 */
export async function notify(ctx: TransactionContext, given: readonly NewNotice[]): Promise<void> {
  const me = ctx.actor.kind === 'staff' ? ctx.actor.id : null;
  const told = given
    .map((notice) => ({ ...notice, byId: notice.byId ?? me }))
    .filter(({ staffId, byId }) => staffId !== byId);
  if (told.length === 0) return;

  const people = told.flatMap(({ staffId, byId }) => (byId ? [staffId, byId] : [staffId]));
  const kinds = told.map(({ kind }) => kind);
  const recipients = await recipientsOf(ctx, [...new Set(people)], [...new Set(kinds)]);
  const subjects = await describe(
    ctx,
    told.map(({ subject }) => subject),
  );
  const addressed = withoutRepeats(told).flatMap((notice) => address(notice, recipients, subjects) ?? []);
  const staffIds = [...new Set(addressed.map(({ staffId }) => staffId))].sort();
  if (staffIds.length === 0) return;

  await lockInboxes(ctx, staffIds);
  const known = await alreadyTold(ctx, staffIds, addressed);
  const fresh = addressed.filter(({ staffId, key }) => !known.has(`${staffId} ${key}`));
  if (fresh.length === 0) return;

  const kept = await keepNotices(ctx, fresh);
  await addMails(ctx, kept, { recipients, subjects });
  const changed = new Set(kept.filter(({ inConsole }) => inConsole).map(({ staffId }) => staffId));
  await ctx.publishEach(
    noticesCame,
    [...changed].map((staffId) => ({ staffId })),
  );
}

function withoutRepeats<Told extends NewNotice>(told: readonly Told[]): Told[] {
  const each = told.map((notice) => [
    [notice.staffId, notice.kind, notice.subject, notice.key].join(' '),
    notice,
  ]);
  return [...new Map(each as [string, Told][]).values()];
}

/** The notice as this person chose to have it; undefined for who has left, or wants none of the kind. */
function address(notice: NewNotice, recipients: Recipients, subjects: ReadonlyMap<string, About>) {
  const { staffId, kind, subject, key, byId } = notice;
  const urgent = notice.urgent || (subjects.get(subject)?.urgent ?? false);
  const person = recipients.get(staffId);
  if (!person || person.deactivatedAt) return undefined;
  const ways = person.ways(kind);
  if (!ways.console && !ways.mail) return undefined;
  const by = byId && recipients.get(byId)?.name;
  return {
    id: newId<NoticeId>(),
    staffId,
    kind,
    subject,
    facts: { ...notice.facts, ...(by ? { by } : {}) },
    key: key ?? null,
    urgent,
    inConsole: ways.console,
    sounds: ways.console && ways.sound && (urgent || !person.quietUntil),
    byMail: ways.mail,
  };
}

export type AddressedNotice = NonNullable<ReturnType<typeof address>>;
