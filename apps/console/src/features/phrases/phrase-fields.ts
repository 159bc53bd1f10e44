import type { CategoryId } from '@huiyin/contract/ids';
import type { Phrase } from '@huiyin/contract/phrases';
import type { Channel } from '@huiyin/contract/ticket-words';

/** What one fills in about a phrase. */
export interface PhraseFields {
  sharing: 'shared' | 'own';
  title: string;
  body: string;
  channel?: Channel | undefined;
  categoryId?: CategoryId | undefined;
}

/** A category that can be chosen, by the names of all above it and its own. */
export interface CategoryChoice {
  value: CategoryId;
  label: string;
}

export const fieldsOf = ({ shared, title, body, channel, categoryId }: Phrase): PhraseFields => ({
  sharing: shared ? 'shared' : 'own',
  title,
  body,
  channel: channel ?? undefined,
  categoryId: categoryId ?? undefined,
});

export const wordingOf = ({ title, body, channel, categoryId }: PhraseFields) => ({
  title,
  body,
  channel: channel ?? null,
  categoryId: categoryId ?? null,
});
