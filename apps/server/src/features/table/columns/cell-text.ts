import { codeOf, isFieldColumn } from '@huiyin/contract/field-columns';
import type { Label, Language } from '@huiyin/contract/language';
import type { TableColumn } from '@huiyin/contract/table-columns';
import {
  anonymousCustomer,
  contentText,
  nothing,
  orderNumberLabel,
  resultOf,
  resultText,
} from '@huiyin/contract/table-words';
import {
  channelText,
  emotionText,
  extentText,
  natureText,
  priorityText,
  responsibleSideText,
} from '@huiyin/contract/ticket-labels';
import type { SelectResultFields } from 'drizzle-orm/query-builders/select.types';
import { maskContactPoint } from '#features/customers';
import { inLanguage } from '#platform/language';
import { fieldText } from './field-text.ts';
import type { rowColumns } from './row-columns.ts';

export type TableRow = SelectResultFields<typeof rowColumns>;

export interface Wording {
  language: Language;
  timeZone: string;
}

type Say = (label: Label) => string;

/** One cell of a ticket's row as people read and write it; `place` is the number of the row. */
export function cellText(column: TableColumn, row: TableRow, place: number, wording: Wording): string {
  if (isFieldColumn(column)) return fieldText(row.fields[codeOf(column)], wording.language);
  const say: Say = (label) => inLanguage(label, wording.language);
  const chinese = wording.language !== 'en';
  switch (column) {
    case 'place':
      return String(place);
    case 'occurredAt':
    case 'openedAt':
      return momentText(row[column], wording.timeZone);
    case 'resolvedAt':
      return row.resolvedAt ? momentText(row.resolvedAt, wording.timeZone) : '';
    case 'customer':
      return customerText(row, say, chinese);
    case 'contact':
      return row.contact ? maskContactPoint(row.contact.kind, row.contact.value) : '';
    case 'channel':
      return say(channelText[row.channel]);
    case 'category':
      return row.categoryName ?? (row.nature ? say(natureText[row.nature]) : '');
    case 'priority':
      return say(priorityText[row.priority]);
    case 'nature':
      return row.nature ? say(natureText[row.nature]) : '';
    case 'emotion':
      return row.emotion ? say(emotionText[row.emotion]) : '';
    case 'extent':
      return row.extent ? say(extentText[row.extent]) : '';
    case 'responsibleSide':
      return row.responsibleSide ? say(responsibleSideText[row.responsibleSide]) : '';
    case 'handler':
      return row.handlerName ?? row.kept?.handler ?? '';
    case 'group':
      return row.groupName ?? '';
    case 'departments':
      return row.departmentNames.join('、') || row.kept?.departments || say(nothing);
    case 'solution':
      return row.solutions.join('\n');
    case 'result':
      return say(resultText[resultOf[row.status]]);
    case 'feedback':
      return row.rating ? ratingText(row.rating, say, chinese) : (row.kept?.feedback ?? '');
    case 'followUp':
      return row.followUp
        ? `${momentText(new Date(row.followUp.dueAt), wording.timeZone)} ${row.followUp.what}`
        : row.kept?.followUp || say(nothing);
    case 'orderNumbers':
    case 'tags':
      return row[column].join('、');
    default:
      return row[column];
  }
}

function customerText({ customerName, orderNumbers }: TableRow, say: Say, chinese: boolean): string {
  const name = customerName ?? say(anonymousCustomer);
  if (orderNumbers.length === 0) return name;
  const numbers = `${say(orderNumberLabel)}${orderNumbers.join('、')}`;
  return chinese ? `${name}（${numbers}）` : `${name} (${numbers})`;
}

function ratingText({ score, comment }: { score: number; comment: string }, say: Say, chinese: boolean) {
  const content = say(contentText[score - 1]!);
  const whole = chinese ? `${content}（${score}分）` : `${content} (${score} of 5)`;
  if (!comment) return whole;
  return chinese ? `${whole}，“${comment}”` : `${whole}, “${comment}”`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** As in 2026-11-21 14:20. */
export function momentText(at: Date, timeZone: string): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(timeZone, format);
  return format.format(at);
}
