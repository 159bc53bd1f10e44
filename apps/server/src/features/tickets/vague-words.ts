import { findCustomersWords } from './customers-words.ts';
import { foldText } from './fold-text.ts';
import { findQuotations, overlapsAny, type Span } from './quotations.ts';
import { vagueWording } from './vague-wording.ts';

export interface VagueWord extends Span {
  word: string;
}

/** Vague wording of our own in a description: what is quoted or reported of the customer may be as vague as it was. */
export function findVagueWords(text: string): VagueWord[] {
  const folded = foldText(text);
  const notOurs = [...findQuotations(folded), ...findCustomersWords(folded)];
  return vagueWording
    .flatMap((wording) => [...folded.matchAll(wording)])
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter((span) => !overlapsAny(notOurs, span))
    .sort((one, other) => one.start - other.start)
    .map((span) => ({ word: text.slice(span.start, span.end), ...span }));
}
