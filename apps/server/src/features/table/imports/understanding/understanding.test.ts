import type { CategoryId, StaffId } from '@huiyin/contract/ids';
import { type Label, languages } from '@huiyin/contract/language';
import { importColumns, standardColumnText, teamColumns } from '@huiyin/contract/table-columns';
import {
  anonymousCustomer,
  contentText,
  nothing,
  orderNumberLabel,
  resultText,
} from '@huiyin/contract/table-words';
import { channelText, emotionText, natureText, priorityText } from '@huiyin/contract/ticket-labels';
import { expect, test } from 'vitest';
import { officeHours } from '#features/deadlines';
import { newId } from '#platform/ids';
import { inLanguage } from '#platform/language';
import { isNothing } from '../../columns/plain.ts';
import { identityOf, sameBy } from './identity.ts';
import { isVagueName, readCustomer } from './read-customer.ts';
import { readDate } from './read-date.ts';
import { readFeedback } from './read-feedback.ts';
import { findHeader, headingReader, suggestMapping } from './read-header.ts';
import { understandRow } from './understand-row.ts';
import { letters } from './without-headings.ts';
import { readChannel, readEmotion, readNature, readPriority, readResult } from './words.ts';

test.each([
  ['2023-10-08 14:20', '2023-10-08T06:20:00.000Z'],
  ['2023/10/8 9:05', '2023-10-08T01:05:00.000Z'],
  ['2023年10月8日 14时20分', '2023-10-08T06:20:00.000Z'],
  ['2023.10.08', '2023-10-07T16:00:00.000Z'],
  ['２０２３－１０－０８　１４：２０', '2023-10-08T06:20:00.000Z'],
  ['2023-10-08 下午2:20', '2023-10-08T06:20:00.000Z'],
  ['2023-10-08T14:20:30', '2023-10-08T06:20:00.000Z'],
  ['2023-10-08T06:20:30.000Z', '2023-10-08T06:20:00.000Z'],
  ['2023-10-08T14:20:00+08:00', '2023-10-08T06:20:00.000Z'],
  ['2023-13-08T14:20:00Z', undefined],
  ['20231008 14:20', '2023-10-08T06:20:00.000Z'],
  ['45207.597222', '2023-10-08T06:20:00.000Z'],
  ['2023-02-30', undefined],
  ['昨天', undefined],
  ['2023-10-08 25:00', undefined],
])('the date %s', (text, moment) => {
  expect(readDate(text, 'Asia/Shanghai')?.toISOString()).toBe(moment);
});

test.each([
  ['客户-张（订单号：20231008001）', { name: '客户-张', orderNumbers: ['20231008001'] }],
  ['客户-张(订单号:20231008001)', { name: '客户-张', orderNumbers: ['20231008001'] }],
  ['客户-李（工单号：20231008005）', { name: '客户-李', orderNumbers: [], ticketNumber: '20231008005' }],
  ['张*', { name: '张*', orderNumbers: [] }],
  ['王芳 13812341234', { name: '王芳', orderNumbers: [], contact: '13812341234' }],
  ['王芳 138****1234', { name: '王芳 138****1234', orderNumbers: [] }],
  ['王芳（SF-20231008001）', { name: '王芳', orderNumbers: ['SF-20231008001'] }],
  ['华信（北京）公司', { name: '华信（北京）公司', orderNumbers: [] }],
  [
    '张三 (Order no.: 20231008001、20231008002)',
    { name: '张三', orderNumbers: ['20231008001', '20231008002'] },
  ],
  ['匿名', { name: null, orderNumbers: [] }],
])('the customer %s', (text, read) => {
  expect(readCustomer(text)).toEqual(read);
});

test.each([
  ['满意（5分），“处理很及时”', { score: 5, comment: '处理很及时' }],
  ['满意(5分)', { score: 5, comment: '' }],
  ['基本满意（4分），“规则清楚了”', { score: 4, comment: '规则清楚了' }],
  ['不满意，退款太慢', { score: 2, comment: '退款太慢' }],
  ['非常满意', { score: 5, comment: '' }],
  ['Satisfied (5 of 5), “quick”', { score: 5, comment: 'quick' }],
  ['客户表示会再来', { comment: '客户表示会再来' }],
  ['待跟进', undefined],
  ['无', undefined],
])('the feedback %s', (text, read) => {
  expect(readFeedback(text)).toEqual(read);
});

test('words of a team are understood as ours', () => {
  expect(['微信', '在线', 'Phone', '當面'].map(readChannel)).toEqual([
    'social',
    'chat',
    'phone',
    'in-person',
  ]);
  expect(['已完成', '处理中', '待跟进', '待处理'].map(readResult)).toEqual([
    'resolved',
    'open',
    'following-up',
    'new',
  ]);
  expect(['张*', '客户-张', '王先生', '王芳'].map(isVagueName)).toEqual([true, true, true, false]);
});

test.each(languages)('what our own tables say in %s is understood', (language) => {
  const said = (labels: Record<string, Label>) =>
    Object.entries(labels).map(([meaning, label]) => [inLanguage(label, language), meaning]);
  const read = (words: string[][], reader: (text: string) => string | undefined) =>
    words.map(([word]) => [word, reader(word!)]);

  for (const [labels, reader] of [
    [channelText, readChannel],
    [priorityText, readPriority],
    [natureText, readNature],
    [emotionText, readEmotion],
    [resultText, readResult],
  ] as const)
    expect(read(said(labels), reader)).toEqual(said(labels));
  expect(
    suggestMapping(
      importColumns.map((column) => inLanguage(standardColumnText[column], language)),
      headingReader([]),
    ),
  ).toEqual(importColumns);
  const contents = contentText.map((label, at) => `${inLanguage(label, language)} (${at + 1} of 5)`);
  expect(contents.map((text) => readFeedback(text)?.score)).toEqual([1, 2, 3, 4, 5]);
  expect(isNothing(inLanguage(nothing, language))).toBe(true);
  expect(readCustomer(inLanguage(anonymousCustomer, language)).name).toBeNull();
  expect(readCustomer(`王芳（${inLanguage(orderNumberLabel, language)}20231008001）`)).toEqual({
    ...{ name: '王芳', orderNumbers: ['20231008001'] },
  });
});

test('the header is found below titles, in any writing', () => {
  const rows = [
    { row: 1, cells: ['客户沟通记录表（2023年10月）'] },
    { row: 2, cells: ['部门：', '客服部', '制表：', '王'] },
    { row: 4, cells: ['序號', '溝通日期', '客戶資訊', '沟通渠道', '问题描述（客观）', '奇怪的列'] },
    { row: 5, cells: ['1', '2023-10-08', '张', '电话', '日期不对', ''] },
  ];
  const header = findHeader(rows, headingReader([]));
  expect(header?.row).toBe(4);
  expect(suggestMapping(header!.cells, headingReader([]))).toEqual([
    ...['place', 'occurredAt', 'customer', 'channel', 'description', null],
  ]);
});

test.each([
  [['2023-10-08', '张三', '电话', '登录不上'], undefined],
  [['1', '张三', '13812341234', '登录不上'], undefined],
  [['张三', '电话', '登录不上', '紧急'], undefined],
  [['电话', '微信', '优先', '客服小王'], 1],
  [['Datum', 'Kunde', 'Kanal', 'Anliegen'], 1],
  [['2023-10-08', '沟通渠道', '问题描述', '2023'], 1],
])('headings are told from a record: %j', (cells, row) => {
  expect(
    findHeader(
      [
        { row: 1, cells },
        { row: 2, cells: ['x', 'y', 'z'] },
      ],
      headingReader([]),
    )?.row,
  ).toBe(row);
});

test('columns without headings are called as spreadsheets call them', () => {
  const called = letters(704);

  expect(called.slice(0, 3)).toEqual(['A', 'B', 'C']);
  expect([25, 26, 51, 52, 701, 702].map((at) => called[at])).toEqual(['Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

test('a row is understood, and what is not is named', () => {
  const [handler, category] = [newId<StaffId>(), newId<CategoryId>()];
  const dictionary = {
    timeZone: 'Asia/Shanghai',
    now: new Date('2026-01-01'),
    today: '20260101',
    people: new Map([['客服a', handler]]),
    categories: new Map([['功能故障', category]]),
    departments: new Map(),
    fields: new Map(),
    calendar: officeHours,
    left: new Set<StaffId>(),
  };
  const cells = [
    ...[
      '1',
      '2023-10-08 14:20',
      '客户-张（订单号：20231008001）',
      '电话',
      '第一行\n第二行',
      '功能故障',
      '紧急',
    ],
    ...['客服A', '无', '1.排查；2.告知', '已解决', '满意（5分）', '无', '备注'],
  ];
  const row = understandRow(cells, teamColumns, dictionary);
  expect(row).toMatchObject({
    ...{ channel: 'phone', priority: 'urgent', result: 'resolved', problems: [] },
    ...{ handler: { id: handler }, category: { id: category }, departments: { ids: [], text: '' } },
    ...{ orderNumbers: ['20231008001'], followUp: { text: '' } },
    texts: { description: '第一行\n第二行', solution: '1.排查；2.告知', remarks: '备注' },
  });
  expect(identityOf(row)).toBe('row 1 2023-10-08T06:20:00.000Z 客户-张');
  expect([row, { ...row, place: '' }, { ...row, number: '20231008005' }].map(identityOf).map(sameBy)).toEqual(
    [...['place', 'description', 'number']],
  );

  const wrong = understandRow(['2', '明天', '张', '烟', '', '投诉', '', '客服B'], teamColumns, dictionary);
  expect(wrong.nature).toBe('complaint');
  expect(wrong.problems.map(({ problem }) => problem)).toEqual([
    'wrong-date',
    'wrong-channel',
    'unknown-person',
  ]);
});
