import type { ImportRow } from '@huiyin/contract/imports';
import { importColumns, type TableColumn } from '@huiyin/contract/table-columns';
import { resultOf } from '@huiyin/contract/table-words';
import { cellText, type TableRow, type Wording } from '../columns/cell-text.ts';
import { maskText } from '../columns/mask-text.ts';
import { isNothing } from './understanding/plain.ts';
import type { Problem, TextColumn, Understood } from './understanding/understand-row.ts';

const MASKED = /\d{2,3}\*{2,}\d{2,4}|\w?\*{3}@/;
const ownTexts = ['description', 'remarks', 'customersWords', 'demand', 'cause', 'product'] as const;
const nothingKept = { handler: '', departments: '', feedback: '', followUp: '', plannedBy: '' };

/** The ticket as it would be after the row: what the row does not say stays, and what is masked in it says nothing. */
export function mergeRow(row: Understood, ticket: TableRow): { merged: TableRow; problems: Problem[] } {
  const merged = { ...ticket, kept: { ...(ticket.kept ?? nothingKept) } };
  const problems: Problem[] = [];
  const changed = (column: TextColumn, from: string): string | undefined => {
    const to = row.texts[column];
    if (to === undefined || isSameText(to, from)) return undefined;
    const masked = MASKED.exec(to);
    if (masked) problems.push({ problem: 'masked', column, text: masked[0] });
    return masked ? undefined : to;
  };

  for (const column of ownTexts) merged[column] = changed(column, ticket[column]) ?? ticket[column];
  const solution = changed('solution', ticket.solutions.join('\n'));
  if (solution !== undefined) merged.solutions = [solution];
  const { occurredAt, channel, priority, nature, emotion, result } = row;
  if (occurredAt && minuteOf(occurredAt) !== minuteOf(ticket.occurredAt)) merged.occurredAt = occurredAt;
  Object.assign(merged, defined({ channel, priority, nature, emotion }));
  if (result && result !== resultOf[ticket.status]) merged.status = result;
  mergeNames(row, ticket, merged);
  mergeOutcome(row, ticket, merged);
  mergePlan(row, ticket, merged);
  return { merged, problems };
}

type Merged = TableRow & { kept: NonNullable<TableRow['kept']> };

function mergeNames(
  { customer, orderNumbers, tags, category, handler, departments }: Understood,
  ticket: TableRow,
  merged: Merged,
) {
  const name = customer?.name;
  if (name && name !== ticket.customerName && !/[*＊]/.test(name)) merged.customerName = name;
  if (tags && !sameSet(tags, ticket.tags)) merged.tags = tags;
  if (orderNumbers && !sameSet(orderNumbers, ticket.orderNumbers)) merged.orderNumbers = orderNumbers;
  if (category && (category.newName || (category.id && category.id !== ticket.categoryId))) {
    merged.categoryId = category.id;
    merged.categoryName = category.name;
  }
  if (handler?.id && handler.id !== ticket.handlerId) {
    merged.handlerId = handler.id;
    merged.handlerName = handler.name;
  } else if (handler && !handler.id && !ticket.handlerId) merged.kept.handler = handler.name;
  if (!departments) return;
  if (!sameSet(departments.ids, ticket.departmentIds)) {
    merged.departmentIds = departments.ids;
    merged.departmentNames = departments.names;
  }
  merged.kept.departments = departments.text;
}

function mergeOutcome({ feedback }: Understood, ticket: TableRow, merged: Merged) {
  const { score, comment = '' } = feedback?.read ?? {};
  if (score !== undefined) {
    if (score !== ticket.rating?.score || comment !== ticket.rating.comment)
      merged.rating = { score, comment };
  } else if (feedback && !ticket.rating) merged.kept.feedback = feedback.text;
}

/** What was planned by the same words stays as the desk has it now. */
function mergePlan({ followUp }: Understood, { followUp: open }: TableRow, merged: Merged) {
  if (!followUp || (followUp.text && followUp.text === merged.kept.plannedBy)) return;
  const { text, plan } = followUp;
  if (!plan) {
    if (!open) merged.kept.followUp = text;
    return;
  }
  const { what, dueAt } = plan;
  if (open && minuteOf(dueAt) === minuteOf(new Date(open.dueAt)) && isSameText(what, open.what)) return;
  if (MASKED.test(what)) return;
  merged.followUp = { ...open, what, dueAt: dueAt.toISOString() };
  merged.kept.plannedBy = text;
  merged.kept.followUp = '';
}

/** What differs, column by column, as it is read in the table. */
export function differencesOf(
  ticket: TableRow,
  merged: TableRow,
  wording: Wording,
): ImportRow['differences'] {
  return importColumns.flatMap((column: TableColumn) => {
    const [from, to] = [ticket, merged].map((row) => cellText(column, row, 0, wording)) as [string, string];
    return from === to ? [] : [{ column, from, to }];
  });
}

const minuteOf = (at: Date) => Math.floor(at.getTime() / 60_000);
const tidy = (text: string) => text.replaceAll('\r\n', '\n').trim();
const isSame = (one: string, other: string) =>
  tidy(one) === tidy(other) || (isNothing(one) && isNothing(other));
const isSameText = (to: string, from: string) => isSame(to, from) || isSame(to, maskText(from));
const sameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((value) => other.includes(value));
const defined = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
