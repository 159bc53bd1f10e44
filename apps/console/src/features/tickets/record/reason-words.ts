import type { PrioritySuggestion } from '@huiyin/contract/priority-suggestion';
import { t } from '#shared/text.ts';
import { plainReasonText, reasonText } from './text.ts';

/** Why the priority is suggested, in words. */
export const reasonWords = ({ reasons }: PrioritySuggestion): string =>
  reasons.map(({ code, evidence }) => wordsOf(code, evidence)).join(' · ');

function wordsOf(code: string, evidence = '') {
  if (Object.hasOwn(reasonText, code)) return t(reasonText[code as keyof typeof reasonText], { evidence });
  return plainReasonText[code] ? t(plainReasonText[code]) : code;
}
