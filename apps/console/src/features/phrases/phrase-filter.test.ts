import type { CategoryId } from '@huiyin/contract/ids';
import type { Phrase } from '@huiyin/contract/phrases';
import { expect, test } from 'vitest';
import { everyPhrase, type PhraseFilter, phrasesThat } from './phrase-filter.ts';

const lost = 'lost' as CategoryId;
const phrase = (title: string, rest: Partial<Phrase>) =>
  ({ title, body: '您好', shared: true, channel: null, categoryId: null, ...rest }) as Phrase;
const phrases = [
  phrase('Greeting', { channel: 'phone' }),
  phrase('Sorry', { body: '订单 抱歉', categoryId: lost }),
  phrase('Mine', { shared: false, channel: 'chat' }),
  phrase('Old', { retired: true }),
];

test.each<[Partial<PhraseFilter>, string[]]>([
  [{}, ['Greeting', 'Sorry', 'Mine']],
  [{ words: ' 抱歉  sorry' }, ['Sorry']],
  [{ sharing: 'own' }, ['Mine']],
  [{ sharing: 'shared', channel: 'phone' }, ['Greeting', 'Sorry']],
  [{ channel: 'chat' }, ['Sorry', 'Mine']],
  [{ categoryId: lost }, ['Sorry']],
  [{ withRetired: true, words: 'old' }, ['Old']],
])('%j', (filter, titles) => {
  expect(phrasesThat(phrases, { ...everyPhrase, ...filter }).map(({ title }) => title)).toEqual(titles);
});
