import { ORPCError } from '@orpc/client';
import type { FormInstance } from 'antd';
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

/** The issues of an input that the contract refused, here or at the server. */
export function issuesOf(error: unknown): Issue[] {
  if (!(error instanceof ORPCError) || error.code !== 'BAD_REQUEST') return [];
  return error.data?.issues ?? [];
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

/**
 * Puts each issue at its field and brings the first into view; `fields` names those that the form calls otherwise.
 * False where not every one has a field, so that the failure must be said elsewhere too.
 */
export function showIssues<Fields extends object>(
  form: FormInstance<Fields>,
  issues: Issue[],
  fields: Record<string, string> = {},
): boolean {
  const values = form.getFieldsValue() as Record<string, unknown>;
  const problems = new Map<string, string>();
  for (const issue of issues) {
    const at = String(issue.path[0]);
    const name = fields[at] ?? at;
    if (name in values && !problems.has(name)) problems.set(name, issueText(issue, values[name] === ''));
  }
  const placed = [...problems].map(([name, words]) => ({ name, errors: [words] }) as never);
  form.setFields(placed);
  const [first] = problems.keys();
  if (first) form.scrollToField(first as never, { block: 'center', focus: true });
  return issues.length > 0 && issues.every(({ path }) => (fields[path[0]!] ?? path[0]!) in values);
}
