import type { RowVerdict } from '@huiyin/contract/imports';
import { may } from '#platform/actor';
import type { Context } from '#platform/context';
import type { Wording } from '../columns/cell-text.ts';
import { findKnown } from './find-known.ts';
import { differencesOf, mergeRow } from './merge-row.ts';
import type { Row } from './tables.ts';
import { problemOfField } from './understanding/read-field.ts';
import type { Dictionary, Problem, Understood } from './understanding/understand-row.ts';
import type { UnderstoodRow } from './understood-batches.ts';

export interface Judged extends UnderstoodRow, Pick<Row, 'problems' | 'differences' | 'ticketId'> {
  verdict: RowVerdict;
}

interface Given {
  dictionary: Dictionary;
  wording: Wording;
  /** Rows met before, by what makes each the same. */
  met: Map<string, number>;
}

const OUR_NUMBER = /^(\d{8})\d{4,}$/;

/** What each row would do, compared with what is here now. */
export async function judgeRows(
  ctx: Context,
  rows: readonly UnderstoodRow[],
  { dictionary, wording, met }: Given,
): Promise<Judged[]> {
  const known = await findKnown(
    ctx,
    rows.map(({ key }) => key),
  );
  return rows.map(({ row, understood, key }) => {
    const ticket = known.get(key);
    const problems: Problem[] = [...understood.problems];
    const before = met.get(key);
    met.set(key, before ?? row);
    if (before !== undefined && before !== row)
      problems.push({ problem: 'twice', column: null, text: String(before) });
    const base = { row, key, understood, problems, ticketId: ticket?.isVisible ? ticket.id : null };
    if (!ticket) {
      problems.push(...misread(understood), ...missing(understood, dictionary));
      return { ...base, differences: [], verdict: problems.length > 0 ? 'error' : 'new' };
    }
    if (!ticket.isVisible) {
      problems.push({ problem: 'not-yours', column: null, text: '' });
      return { ...base, differences: [], verdict: 'error' };
    }
    const { merged, problems: masked } = mergeRow(understood, ticket);
    problems.push(...masked);
    // Whoever imported it has said before that this is a name and no more.
    const said = problems.findIndex(
      ({ problem, text }) => problem === 'unknown-person' && text === ticket.kept?.handler,
    );
    if (said >= 0) problems.splice(said, 1);
    const differences = differencesOf(understood, ticket, merged, wording);
    if (differences.length > 0 && !may(ctx.actor, 'tickets.write-all'))
      problems.push({ problem: 'not-yours', column: null, text: '' });
    const verdict = problems.length > 0 ? 'error' : differences.length > 0 ? 'changed' : 'same';
    return { ...base, differences, verdict };
  });
}

const misread = ({ custom }: Understood): Problem[] =>
  custom.flatMap((said) => ('problem' in said.read ? problemOfField(said, said.read) : []));

/** What a new ticket cannot do without; what stands there wrongly is named already. */
function missing({ occurredAt, channel, texts, number, problems }: Understood, { today }: Dictionary) {
  const lacks = (has: unknown, problem: Problem['problem'], column: Problem['column']): Problem[] =>
    has || problems.some((one) => one.column === column) ? [] : [{ problem, column, text: '' }];
  const day = OUR_NUMBER.exec(number ?? '')?.[1];
  return [
    ...lacks(occurredAt, 'no-date', 'occurredAt'),
    ...lacks(channel, 'no-channel', 'channel'),
    ...lacks(texts.description, 'no-description', 'description'),
    // Such a number may yet be given to another ticket.
    ...(day && day > today ? [{ problem: 'number-not-past', column: 'number', text: number! } as const] : []),
  ];
}
