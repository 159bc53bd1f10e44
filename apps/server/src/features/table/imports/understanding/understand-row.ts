import { isFieldColumn } from '@huiyin/contract/field-columns';
import type { Field } from '@huiyin/contract/fields';
import type { CategoryId, DepartmentId, StaffId } from '@huiyin/contract/ids';
import type { RowProblem } from '@huiyin/contract/row-problems';
import type { StandardColumn, TableColumn } from '@huiyin/contract/table-columns';
import type { TableResult } from '@huiyin/contract/table-words';
import type { Channel, Emotion, Nature, Priority } from '@huiyin/contract/ticket-words';
import type { WorkingCalendar } from '#features/deadlines';
import { isNothing, plain } from '../../columns/plain.ts';
import { type ReadCustomer, readCustomer } from './read-customer.ts';
import { readDate } from './read-date.ts';
import { type ReadFeedback, readFeedback } from './read-feedback.ts';
import { readField, type SaidField } from './read-field.ts';
import { type ReadPlan, readPlan } from './read-plan.ts';
import { readChannel, readEmotion, readNature, readPriority, readResult } from './words.ts';

/** What names and words mean here. */
export interface Dictionary {
  timeZone: string;
  now: Date;
  /** As it begins the numbers of tickets: 20231121. */
  today: string;
  /** By plain name. Null keeps the name as a text; what is not there is not known. */
  people: ReadonlyMap<string, StaffId | null>;
  categories: ReadonlyMap<string, CategoryId | 'new' | null>;
  departments: ReadonlyMap<string, DepartmentId>;
  /** The custom fields of tickets by their codes. */
  fields: ReadonlyMap<string, Field>;
  /** By which working days in plans are counted. */
  calendar: WorkingCalendar;
  /** Colleagues who left: they are handlers of what they did, but nothing is planned for them. */
  left: ReadonlySet<StaffId>;
}

export interface Problem {
  problem: RowProblem;
  column: TableColumn | null;
  text: string;
}

/** What a row says. What it does not say is not there, and changes nothing. */
export interface Understood {
  place: string;
  number?: string;
  occurredAt?: Date;
  customer?: ReadCustomer;
  orderNumbers?: string[];
  channel?: Channel;
  nature?: Nature;
  emotion?: Emotion;
  priority?: Priority;
  category?: { id: CategoryId | null; name: string; newName?: string };
  handler?: { id: StaffId | null; name: string };
  departments?: { ids: DepartmentId[]; names: string[]; text: string };
  result?: TableResult;
  feedback?: { read: ReadFeedback | undefined; text: string };
  /** What is to be done next, and when and by whom where that is a time to come; null for who imports. */
  followUp?: { text: string; plan?: ReadPlan & { staffId: StaffId | null } };
  tags?: string[];
  texts: Partial<Record<TextColumn, string>>;
  custom: SaidField[];
  problems: Problem[];
}

const longest = {
  description: 20_000,
  solution: 5000,
  remarks: 5000,
  customersWords: 20_000,
  demand: 2000,
  cause: 2000,
  product: 200,
} as const;
export type TextColumn = keyof typeof longest;

const LONGEST_TAG = 50;
const SHORTENED = /^\d(?:\.\d+)?e\+\d+$/i;

/** What the cells of a row mean; what cannot be understood is a problem and not a guess. */
export function understandRow(
  cells: readonly string[],
  mapping: readonly (TableColumn | null)[],
  dictionary: Dictionary,
): Understood {
  const row: Understood = { place: '', texts: {}, custom: [], problems: [] };
  mapping.forEach((column, at) => {
    const text = cells[at]?.trim() ?? '';
    if (!column || text === '') return;
    if (isFieldColumn(column)) row.custom.push(...readField(column, text, dictionary));
    else understandCell(row, column, text, dictionary);
  });
  const { customer } = row;
  if (customer?.ticketNumber) row.number ??= customer.ticketNumber;
  if (customer && customer.orderNumbers.length > 0)
    row.orderNumbers = [...new Set([...(row.orderNumbers ?? []), ...customer.orderNumbers])].slice(0, 20);
  understandPlan(row, dictionary);
  return row;
}

function understandPlan({ followUp, occurredAt, handler }: Understood, dictionary: Dictionary) {
  const plan = followUp?.text && readPlan(followUp.text, occurredAt ?? dictionary.now, dictionary);
  if (!plan) return;
  const staffId = handler?.id && !dictionary.left.has(handler.id) ? handler.id : null;
  followUp.plan = { ...plan, staffId };
}

function understandCell(row: Understood, column: StandardColumn, text: string, dictionary: Dictionary) {
  const fail = (problem: RowProblem, about = text) =>
    void row.problems.push({ problem, column, text: about.slice(0, 100) });
  const word = <Meaning>(read: (text: string) => Meaning | undefined, problem: RowProblem) => {
    const meaning = read(text);
    if (meaning === undefined && !isNothing(text)) fail(problem);
    return meaning === undefined ? {} : { [column]: meaning };
  };
  switch (column) {
    case 'place':
      row.place = text;
      return;
    case 'number':
      if (SHORTENED.test(text)) return fail('shortened-number');
      if (!isNothing(text)) row.number = text.slice(0, 40);
      return;
    case 'orderNumbers': {
      const numbers = text.split(/[、,，;；\s]+/).filter((number) => !isNothing(number));
      if (numbers.some((number) => SHORTENED.test(number))) return fail('shortened-number');
      row.orderNumbers = numbers.map((number) => number.slice(0, 100)).slice(0, 20);
      return;
    }
    case 'tags': {
      const tags = [...new Set(text.split(/[、,，;；\n]+/).map((one) => one.trim()))];
      const named = tags.filter((one) => !isNothing(one)).slice(0, 20);
      if (named.some((one) => one.length > LONGEST_TAG)) return fail('too-long', '');
      row.tags = named;
      return;
    }
    case 'occurredAt': {
      const at = readDate(text, dictionary.timeZone);
      if (!at) return fail('wrong-date');
      if (at > dictionary.now) return fail('future-date');
      row.occurredAt = at;
      return;
    }
    case 'customer':
      row.customer = readCustomer(text);
      return;
    case 'channel':
      Object.assign(row, word(readChannel, 'wrong-channel'));
      return;
    case 'priority':
      Object.assign(row, word(readPriority, 'wrong-priority'));
      return;
    case 'result':
      Object.assign(row, word(readResult, 'wrong-result'));
      return;
    case 'nature':
      Object.assign(row, word(readNature, 'wrong-nature'));
      return;
    case 'emotion':
      Object.assign(row, word(readEmotion, 'wrong-emotion'));
      return;
    case 'category':
      return understandCategory(row, text, dictionary, fail);
    case 'handler':
      if (isNothing(text)) return;
      return understandHandler(row, text, dictionary, fail);
    case 'departments': {
      const names = text.split(/[、,，;；/\n]+/).filter((name) => !isNothing(name));
      const ids = names.flatMap((name) => dictionary.departments.get(plain(name)) ?? []);
      row.departments = { ids: [...new Set(ids)], names, text: names.length === ids.length ? '' : text };
      return;
    }
    case 'feedback':
      row.feedback = { read: readFeedback(text), text: isNothing(text) ? '' : text };
      return;
    case 'followUp':
      row.followUp = { text: isNothing(text) ? '' : text };
      return;
    default:
      if (!(column in longest)) return;
      if (text.length > longest[column as TextColumn]) return fail('too-long', '');
      if (column === 'description' || !isNothing(text)) row.texts[column as TextColumn] = text;
  }
}

/** A category; else a nature, which teams write in the same column. */
function understandCategory(
  row: Understood,
  text: string,
  { categories }: Dictionary,
  fail: (problem: RowProblem) => void,
) {
  if (isNothing(text)) return;
  const leaf = text.split(/[/>＞\\-]/).at(-1)!;
  const id = categories.get(plain(text)) ?? categories.get(plain(leaf));
  if (id === null) row.category = { id, name: '' };
  else if (id === 'new') row.category = { id: null, name: text, newName: text.slice(0, 50) };
  else if (id !== undefined) row.category = { id, name: leaf };
  else {
    const nature = readNature(text);
    if (nature) row.nature ??= nature;
    else fail('unknown-category');
  }
}

function understandHandler(
  row: Understood,
  text: string,
  { people }: Dictionary,
  fail: (problem: RowProblem) => void,
) {
  const id = people.get(plain(text));
  if (id === undefined) fail('unknown-person');
  else row.handler = { id, name: text.slice(0, 100) };
}
