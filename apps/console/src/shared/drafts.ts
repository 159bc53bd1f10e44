import { remembered } from './remembered.ts';

/** What somebody was typing, kept at once and for themselves: a reload, a sign-out, a lost line lose none of it. */
export interface Draft<T> {
  id: string;
  at: string;
  content: T;
}

const keyOf = (person: string, subject: string) => `draft:${person}:${subject}`;

/** The subject is what is being written, as in `ticket:0198…` or `note:0198…`. */
export function keepDraft(person: string, subject: string, content: unknown) {
  remembered.keep(keyOf(person, subject), { at: new Date().toISOString(), content });
}

export function readDraft<T>(person: string, subject: string): T | undefined {
  return remembered.read<Draft<T>>(keyOf(person, subject))?.content;
}

export function dropDraft(person: string, subject: string) {
  remembered.forget(keyOf(person, subject));
}

/** All drafts of a kind, as in `ticket`, the newest first. */
export function listDrafts<T>(person: string, kind: string): Draft<T>[] {
  const start = keyOf(person, `${kind}:`);
  return remembered
    .keysFrom(start)
    .map((key) => ({ ...remembered.read<Omit<Draft<T>, 'id'>>(key)!, id: key.slice(start.length) }))
    .sort((one, other) => other.at.localeCompare(one.at));
}
