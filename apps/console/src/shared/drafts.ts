import { remembered } from './remembered.ts';

/** What somebody was typing, kept at once and for themselves: a reload, a sign-out, a lost line lose none of it. */
export interface Draft<T> {
  id: string;
  at: string;
  content: T;
}

type Kept<T> = Omit<Draft<T>, 'id'>;
type Heard = (person: string, subject: string, draft: Kept<unknown> | undefined) => void;

const listeners = new Set<Heard>();
const keyOf = (person: string, subject: string) => `draft:${person}:${subject}`;

/** The subject is what is being written, as in `ticket:0198…` or `entry:0198…`. */
export function keepDraft(person: string, subject: string, content: unknown, from?: Date) {
  const draft = { at: (from ?? new Date()).toISOString(), content };
  remembered.keep(keyOf(person, subject), draft);
  if (!from) for (const hear of listeners) hear(person, subject, draft);
}

export const readDraft = <T>(person: string, subject: string): T | undefined =>
  readWholeDraft<T>(person, subject)?.content;

export const readWholeDraft = <T>(person: string, subject: string) =>
  remembered.read<Kept<T>>(keyOf(person, subject));

export function dropDraft(person: string, subject: string) {
  if (!readWholeDraft(person, subject)) return;
  remembered.forget(keyOf(person, subject));
  for (const hear of listeners) hear(person, subject, undefined);
}

/** Hears of each draft that is typed here, or dropped. */
export function onDraftChange(hear: Heard) {
  listeners.add(hear);
}

/** All drafts of a person, by what they are for. */
export function draftsOf(person: string): { subject: string; at: string }[] {
  const start = keyOf(person, '');
  return remembered
    .keysFrom(start)
    .map((key) => ({ subject: key.slice(start.length), at: remembered.read<Kept<unknown>>(key)!.at }));
}

/** All drafts of a kind, as in `ticket`, the newest first. */
export function listDrafts<T>(person: string, kind: string): Draft<T>[] {
  const start = keyOf(person, `${kind}:`);
  return remembered
    .keysFrom(start)
    .map((key) => ({ ...remembered.read<Kept<T>>(key)!, id: key.slice(start.length) }))
    .sort((one, other) => other.at.localeCompare(one.at));
}
