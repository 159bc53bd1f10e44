import type { CategoryId } from '@huiyin/contract/ids';
import type { Phrase } from '@huiyin/contract/phrases';
import type { Channel } from '@huiyin/contract/ticket-words';

export interface PhraseFilter {
  words: string;
  sharing: 'all' | 'shared' | 'own';
  /** Those that are offered no more are shown when asked for. */
  withRetired?: boolean | undefined;
  channel?: Channel | undefined;
  categoryId?: CategoryId | undefined;
}

export const everyPhrase: PhraseFilter = { words: '', sharing: 'all' };

/** Those one would be offered on this channel and for this category, that contain all the words. */
export function phrasesThat(phrases: readonly Phrase[], filter: PhraseFilter): Phrase[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return phrases.filter(({ title, body, shared, channel, categoryId, retired }) => {
    const said = `${title}\n${body}`.toLowerCase();
    return (
      (filter.withRetired || !retired) &&
      words.every((word) => said.includes(word)) &&
      (filter.sharing === 'all' || shared === (filter.sharing === 'shared')) &&
      (!filter.channel || channel === null || channel === filter.channel) &&
      (!filter.categoryId || categoryId === filter.categoryId)
    );
  });
}
