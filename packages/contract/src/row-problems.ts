import { z } from 'zod';
import type { Label } from './language.ts';

/** Why a row of a table cannot be taken; {text} is what stands in the cell. */
export const rowProblems = {
  'no-date': { zh: '缺少沟通日期', en: 'The date of contact is missing' },
  'wrong-date': {
    zh: '看不懂日期“{text}”，例如 2023-10-08 14:20',
    en: 'Not a date: “{text}”; as in 2023-10-08 14:20',
  },
  'future-date': { zh: '沟通日期“{text}”还没有到', en: 'The date of contact “{text}” is still to come' },
  'no-channel': { zh: '缺少沟通渠道', en: 'The channel is missing' },
  'wrong-channel': { zh: '没有“{text}”这个渠道', en: 'There is no channel “{text}”' },
  'no-description': { zh: '缺少问题描述', en: 'The description is missing' },
  'wrong-priority': {
    zh: '没有“{text}”这个优先级，应为紧急、重要或一般',
    en: 'There is no priority “{text}”: urgent, important or normal',
  },
  'wrong-result': {
    zh: '没有“{text}”这个处理结果，应为待处理、处理中、待跟进或已解决',
    en: 'There is no result “{text}”: new, in progress, following up or resolved',
  },
  'wrong-nature': { zh: '没有“{text}”这个诉求类型', en: 'There is no nature “{text}”' },
  'wrong-emotion': { zh: '没有“{text}”这个客户情绪', en: 'There is no emotion “{text}”' },
  'wrong-number': {
    zh: '“{text}”不是数字，请只填数字',
    en: '“{text}” is not a number: fill in digits only',
  },
  'long-number': {
    zh: '“{text}”超过 15 位，按数字保存会失真',
    en: '“{text}” has more than 15 digits and would not be kept exactly as a number',
  },
  'wrong-day': { zh: '看不懂日期“{text}”，例如 2023-10-08', en: 'Not a date: “{text}”; as in 2023-10-08' },
  'wrong-yes-no': { zh: '“{text}”应为是或否', en: '“{text}” should be yes or no' },
  'unknown-choice': {
    zh: '没有“{text}”这个选项，请填写该字段已有的选项',
    en: 'There is no choice “{text}”: fill in one that the field has',
  },
  'shortened-number': {
    zh: '号码“{text}”被表格软件缩短了，请把该列设为文本后重新填写',
    en: 'The spreadsheet shortened the number “{text}”: make the column text and enter it again',
  },
  'number-not-past': {
    zh: '工单号“{text}”是今天或以后的编号，系统里没有这个工单',
    en: 'The number “{text}” is of today or later, and there is no such ticket',
  },
  'unknown-person': {
    zh: '没有名为“{text}”的员工，请先选择对应的人',
    en: 'Nobody is called “{text}”: say who is meant',
  },
  'unknown-category': {
    zh: '没有“{text}”这个分类，请先选择对应的分类',
    en: 'There is no category “{text}”: say which is meant',
  },
  twice: { zh: '与第 {text} 行是同一条记录', en: 'The same record as row {text}' },
  masked: {
    zh: '“{text}”是遮盖后的内容，不能覆盖原文',
    en: '“{text}” is masked and cannot replace what it hides',
  },
  'too-long': { zh: '内容超过长度上限', en: 'The text is too long' },
  refused: { zh: '系统没有接受：{text}', en: 'Not accepted: {text}' },
  'not-written': {
    zh: '数据库不接受这一行的内容',
    en: 'The database does not take what this row holds',
  },
  'not-yours': { zh: '这个工单不在您的处理范围内', en: 'This ticket is not yours to change' },
} as const satisfies Record<string, Label>;

export type RowProblem = keyof typeof rowProblems;
export const rowProblem = z.enum(Object.keys(rowProblems) as [RowProblem, ...RowProblem[]]);
