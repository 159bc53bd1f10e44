import { ORPCError } from '@orpc/client';
import type { FormInstance } from 'antd';
import { failureText, refusalOf, refusedAbout } from './failure.ts';
import { type Issue, issueText } from './issue-text.ts';

type Words = (value: unknown) => string;

/** What is wrong with which field: what the contract refused, here or at the server, or a rule that names fields. */
export function problemsOf(error: unknown): [field: string, words: Words][] {
  if (!(error instanceof ORPCError)) return [];
  if (refusalOf(error)) {
    return refusedAbout(error).map((field) => [field, () => failureText(error)]);
  }
  const issues: Issue[] = (error.code === 'BAD_REQUEST' && error.data?.issues) || [];
  return issues.map((issue) => [String(issue.path[0]), (value) => issueText(issue, value === '')]);
}

/**
 * Says each problem at its field and brings the first into view; `fieldNames` says what the form calls otherwise.
 * False where not all of it could be said so, and it must be said elsewhere too.
 */
export function showProblems<Fields extends object>(
  form: FormInstance<Fields>,
  error: unknown,
  fieldNames: Record<string, string> = {},
): boolean {
  const values = form.getFieldsValue() as Record<string, unknown>;
  const problems = problemsOf(error).map(([field, words]) => ({ name: fieldNames[field] ?? field, words }));
  const known = problems.filter(({ name }) => name in values);

  // Last to first: of two problems of a field the first says enough.
  const shown = new Map(known.toReversed().map(({ name, words }) => [name, words(values[name])]));
  form.setFields([...shown].map(([name, words]) => ({ name, errors: [words] }) as never));
  if (known[0]) form.scrollToField(known[0].name as never, { block: 'center', focus: true });
  return known.length > 0 && known.length === problems.length;
}
