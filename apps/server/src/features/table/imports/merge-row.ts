import type { ImportRow } from '@huiyin/contract/imports';
import { importColumns, type TableColumn } from '@huiyin/contract/table-columns';
import { resultOf } from '@huiyin/contract/table-words';
import { cellText, type TableRow, type Wording } from '../columns/cell-text.ts';
import { maskText, numbersOf } from '../columns/mask-text.ts';
import { isNothing } from '../columns/plain.ts';
import { maskedPart } from './masked-part.ts';
import { mergeFields } from './merge-fields.ts';
import { readCustomer } from './understanding/read-customer.ts';
import type { Problem, TextColumn, Understood } from './understanding/understand-row.ts';

const ownTexts = ['description', 'remarks', 'customersWords', 'demand', 'cause', 'product'] as const;
const nothingKept = { handler: '', departments: '', feedback: '', followUp: '', plannedBy: '' };

/** The ticket as it would be after the row: what the row does not say stays, and what is masked in it says nothing. */
export function mergeRow(row: Understood, ticket: TableRow): { merged: TableRow; problems: Problem[] } {
  const merged = { ...ticket, kept: { ...(ticket.kept ?? nothingKept) } };
  const problems: Problem[] = [];
  const isSameText: Sameness = (to, from) => isSame(to, from) || isSame(to, maskedAs(ticket)(from));
  const isNews: News = (column, to, from) => {
    if (isSameText(to, from)) return false;
    const masked = maskedPart(to);
    if (masked) problems.push({ problem: 'masked', column, text: masked });
    return !masked;
  };
  const changed = (column: TextColumn, from: string): string | undefined => {
    const to = row.texts[column];
    return to !== undefined && isNews(column, to, from) ? to : undefined;
  };

  for (const column of ownTexts) merged[column] = changed(column, ticket[column]) ?? ticket[column];
  const solution = changed('solution', ticket.solutions.join('\n'));
  if (solution !== undefined) merged.solutions = [solution];
  const { occurredAt, channel, priority, nature, emotion, result } = row;
  if (occurredAt && minuteOf(occurredAt) !== minuteOf(ticket.occurredAt)) merged.occurredAt = occurredAt;
  Object.assign(merged, defined({ channel, priority, nature, emotion }));
  if (result && result !== resultOf[ticket.status]) merged.status = result;
  mergeNames(row, ticket, merged, isNews);
  mergeOutcome(row, ticket, merged, isNews, isSameText);
  mergePlan(row, ticket, merged, isNews, isSameText);
  mergeFields(row, merged, problems, maskedAs(ticket));
  return { merged, problems };
}

/** Whether a cell says something else than is known; what is masked in it is no news, but a problem. */
type News = (column: TableColumn, to: string, from: string) => boolean;
/** Whether they say the same, one of them masked or not. */
type Sameness = (to: string, from: string) => boolean;
type Merged = TableRow & { kept: NonNullable<TableRow['kept']> };

function mergeNames(
  { customer, orderNumbers, tags, category, handler, departments }: Understood,
  ticket: TableRow,
  merged: Merged,
  isNews: News,
) {
  const isNewSet = (column: 'tags' | 'orderNumbers', to: readonly string[] | undefined) =>
    to &&
    !sameSet(to, ticket[column]) &&
    !sameSet(to, ticket[column].map(maskedAs(ticket))) &&
    isNews(column, to.join('、'), ticket[column].join('、'));
  const name = customer?.name;
  const isKnown = name === ticket.customerName || name === readCustomer(ticket.customerName ?? '').name;
  if (name && !isKnown && !/[*＊]/.test(name)) merged.customerName = name;
  if (isNewSet('tags', tags)) merged.tags = tags!;
  if (isNewSet('orderNumbers', orderNumbers)) merged.orderNumbers = orderNumbers!;
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
  if (isNews('departments', departments.text, merged.kept.departments))
    merged.kept.departments = departments.text;
}

function mergeOutcome(
  { feedback }: Understood,
  ticket: TableRow,
  merged: Merged,
  isNews: News,
  isSameText: Sameness,
) {
  const { score, comment = '' } = feedback?.read ?? {};
  if (score !== undefined) {
    const { score: was, comment: said = '' } = ticket.rating ?? {};
    const isSaid = isSameText(comment, said);
    if (score === was && isSaid) return;
    if (isSaid || isNews('feedback', comment, said))
      merged.rating = { score, comment: isSaid ? said : comment };
  } else if (feedback && !ticket.rating && isNews('feedback', feedback.text, merged.kept.feedback))
    merged.kept.feedback = feedback.text;
}

/** What was planned by the same words stays as the desk has it now. */
function mergePlan(
  { followUp }: Understood,
  { followUp: open }: TableRow,
  merged: Merged,
  isNews: News,
  isSameText: Sameness,
) {
  if (!followUp || (followUp.text && isSameText(followUp.text, merged.kept.plannedBy))) return;
  const { text, plan } = followUp;
  if (!plan) {
    if (!open && isNews('followUp', text, merged.kept.followUp)) merged.kept.followUp = text;
    return;
  }
  const { what, dueAt } = plan;
  if (open && minuteOf(dueAt) === minuteOf(new Date(open.dueAt)) && isSameText(what, open.what)) return;
  if (maskedPart(what)) return void isNews('followUp', what, open?.what ?? '');
  merged.followUp = { ...open, what, dueAt: dueAt.toISOString() };
  merged.kept.plannedBy = text;
  merged.kept.followUp = '';
}

/** What differs, column by column, as it is read in the table. */
export function differencesOf(
  { custom }: Understood,
  ticket: TableRow,
  merged: TableRow,
  wording: Wording,
): ImportRow['differences'] {
  const columns = [...importColumns, ...custom.map(({ column }) => column)];
  return columns.flatMap((column) => {
    const [from, to] = [ticket, merged].map((row) => cellText(column, row, 0, wording)) as [string, string];
    return from === to ? [] : [{ column, from, to }];
  });
}

const minuteOf = (at: Date) => Math.floor(at.getTime() / 60_000);
const tidy = (text: string) => text.replaceAll('\r\n', '\n').trim();
const isSame = (one: string, other: string) =>
  tidy(one) === tidy(other) || (isNothing(one) && isNothing(other));
const maskedAs = (ticket: TableRow) => (text: string) => maskText(text, numbersOf(ticket));
const sameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((value) => other.includes(value));
const defined = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
