import type { NoticeId, StaffId } from '@huiyin/contract/ids';
import type { NoticeFacts, NoticeKind } from '@huiyin/contract/notice-words';
import type { About } from '#features/deadlines';
import { newId } from '#platform/ids';
import type { Recipients } from './recipients.ts';

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

/** The notice as this person chose to have it; undefined for who has left, or wants none of the kind. */
export function address(notice: NewNotice, recipients: Recipients, subjects: ReadonlyMap<string, About>) {
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
