import { t } from '#shared/text.ts';
import { plainReasonText, reasonText } from './text.ts';
import type { Findings } from './use-findings.ts';

/** Why the priority is suggested, in words. */
export const reasonWords = ({ reasons }: Findings['suggestion']): string =>
  reasons.map(({ code, evidence }) => wordsOf(code, evidence)).join(' · ');

function wordsOf(code: string, evidence = '') {
  if (Object.hasOwn(reasonText, code)) return t(reasonText[code as keyof typeof reasonText], { evidence });
  return plainReasonText[code] ? t(plainReasonText[code]) : code;
}
