import { t, sharedText as text } from './text.ts';

/** What the contract finds wrong with one field of an input. */
export interface Issue {
  path: (string | number)[];
  code?: string;
  minimum?: number;
  maximum?: number;
  origin?: string;
  format?: string;
}

export function issueText(issue: Issue, isEmpty = false): string {
  const { code, origin, format, minimum = 0, maximum = 0 } = issue;
  if (isEmpty) return t(text.required);
  const kind = origin === 'string' ? 'text' : origin === 'array' || origin === 'set' ? 'list' : 'number';
  switch (code) {
    case 'invalid_type':
      return t(text.required);
    case 'too_small':
      if (kind !== 'number' && minimum <= 1) return t(text.required);
      return t({ text: text.tooShort, list: text.tooFew, number: text.tooSmall }[kind], { count: minimum });
    case 'too_big':
      return t({ text: text.tooLong, list: text.tooManyItems, number: text.tooBig }[kind], {
        count: maximum,
      });
    case 'invalid_format':
      return t(format === 'email' ? text.wrongEmail : text.wrongFormat);
    default:
      return t(text.wrongFormat);
  }
}
