import type { Label } from '@huiyin/contract/language';
import {
  channelText,
  emotionText,
  extentText,
  natureText,
  priorityText,
  responsibleSideText,
} from '@huiyin/contract/ticket-labels';
import type { TicketFilter } from '@huiyin/contract/views';
import { exactText } from '#shared/moment-text.ts';
import { sharedText, t } from '#shared/text.ts';
import { fieldText, text as fieldWords } from '../fields/text.ts';
import type { NameOf } from '../fields/value-text.ts';
import { scoreText, text as solutionsText } from '../solutions/text.ts';
import { complaintAgencyText, sourceText, statusText } from '../text.ts';
import { text } from './text.ts';

/** The conditions that are some of a few words. */
export const wordsOfCondition = {
  status: statusText,
  priority: priorityText,
  channel: channelText,
  nature: natureText,
  emotion: emotionText,
  extent: extentText,
  source: sourceText,
  externalAgency: complaintAgencyText,
  responsibleSide: responsibleSideText,
  score: scoreText,
} as const satisfies Partial<Record<keyof TicketFilter, Record<string, Label>>>;

export const dayText = {
  openedFrom: text.openedFrom,
  openedUntil: text.openedUntil,
  occurredFrom: text.occurredFrom,
  occurredUntil: text.occurredUntil,
} as const;

const labels: Record<string, Label> = {
  ...fieldText,
  ...dayText,
  tag: fieldText.tags,
  orderNumber: fieldText.orderNumbers,
  departmentId: fieldText.departmentIds,
  score: solutionsText.score,
  rated: text.rated,
};

/** What a filter narrows to, a line for each of its conditions; `nameOf` knows custom fields by their codes. */
export const filterWords = ({ fields = {}, ...filter }: TicketFilter, nameOf: NameOf) =>
  [
    ...Object.entries(filter)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [conditionLabel(name), wordsOf(name, value, nameOf)]),
    ...Object.entries(fields).map(([code, words]) => [
      nameOf(code) ?? code,
      words.map(customWord).join(t(sharedText.between)),
    ]),
  ]
    .map(([label, words]) => `${label}${t(fieldWords.colon)}${words}`)
    .join('\n');

const customWord = (word: string) =>
  word === 'true' ? t(fieldWords.yes) : word === 'false' ? t(fieldWords.no) : word;

export const conditionLabel = (name: string) => t(labels[name] ?? text.words);

function wordsOf(name: string, value: unknown, nameOf: NameOf): string {
  if (Array.isArray(value)) return value.map((one) => wordsOf(name, one, nameOf)).join(t(sharedText.between));
  if (value instanceof Date) return exactText(value);
  if (typeof value === 'boolean') return t(value ? fieldWords.yes : fieldWords.no);
  const word = String(value);
  const words: Record<string, Label> =
    name in wordsOfCondition
      ? wordsOfCondition[name as keyof typeof wordsOfCondition]
      : { me: text.me, nobody: text.nobody };
  return words[word] ? t(words[word]) : (nameOf(word) ?? word);
}
