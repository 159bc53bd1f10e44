import { channelText, natureText, priorityText } from '@huiyin/contract/ticket-labels';
import type { TicketFilter } from '@huiyin/contract/views';
import { exactText } from '#shared/moment-text.ts';
import { t } from '#shared/text.ts';
import { fieldText, text as fieldWords } from '../fields/text.ts';
import type { NameOf } from '../fields/value-text.ts';
import { statusText } from '../text.ts';
import { text } from './text.ts';

const names = {
  ...statusText,
  ...priorityText,
  ...channelText,
  ...natureText,
  me: text.me,
  nobody: text.nobody,
};
const days = { openedFrom: text.from, openedUntil: text.until } as const;

/** What a filter narrows to, a line for each of its conditions. */
export const filterWords = (filter: TicketFilter, nameOf: NameOf) =>
  Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${labelOf(name)}${t(fieldWords.colon)}${wordsOf(value, nameOf)}`)
    .join('\n');

function labelOf(name: string) {
  if (name in days) return `${t(text.opened)} ${t(days[name as keyof typeof days])}`;
  if (name === 'tag') return t(text.tag);
  return t(name in fieldText ? fieldText[name as keyof typeof fieldText] : text.words);
}

function wordsOf(value: unknown, nameOf: NameOf): string {
  if (Array.isArray(value)) return value.map((one) => wordsOf(one, nameOf)).join(t(fieldWords.separator));
  if (value instanceof Date) return exactText(value);
  const word = String(value);
  return word in names ? t(names[word as keyof typeof names]) : (nameOf(word) ?? word);
}
