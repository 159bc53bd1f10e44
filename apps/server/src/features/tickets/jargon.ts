import type { Label } from '@huiyin/contract/language';
import { foldText } from './fold-text.ts';
import { plainWords } from './plain-words.ts';
import { findQuotations, overlapsAny, type Span } from './quotations.ts';

export interface Jargon extends Span {
  term: string;
  plain: Label;
}

const ADDRESS = /(?:https?:\/\/|www\.|[\w.+-]+@)[\w./?&=%#:@~+-]+/g;

const terms = plainWords.map(([trade, plain]) => ({
  pattern: new RegExp(`(?<![a-z\\d](?=[a-z]))(?:${trade})(?!(?<=[a-z])[a-z\\d])`, 'g'),
  plain,
}));

/** Words of the trade in a reply to a customer. What is quoted names a button or a page as the customer sees it. */
export function findJargon(text: string): Jargon[] {
  const folded = foldText(text);
  const addresses = [...folded.matchAll(ADDRESS)].map(spanOf);
  const leftAlone = [...findQuotations(folded), ...addresses];
  return terms
    .flatMap(({ pattern, plain }) =>
      [...folded.matchAll(pattern)].map((found) => ({ ...spanOf(found), plain })),
    )
    .filter((span) => !overlapsAny(leftAlone, span))
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, plain }) => ({ term: text.slice(start, end), start, end, plain }));
}

const spanOf = ({ index, 0: found }: RegExpExecArray): Span => ({ start: index, end: index + found.length });
