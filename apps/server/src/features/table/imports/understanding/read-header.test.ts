import type { FieldId } from '@huiyin/contract/ids';
import { languages } from '@huiyin/contract/language';
import { standardColumns, standardColumnText } from '@huiyin/contract/table-columns';
import { expect, test } from 'vitest';
import { newId } from '#platform/ids';
import { inLanguage } from '#platform/language';
import { headingsOf } from '../../columns/headings.ts';
import { headingReader, suggestMapping } from './read-header.ts';

const field = (code: string, label: string, retired = false) => ({
  ...{ id: newId<FieldId>(), scope: 'ticket' as const, code, label, kind: 'text' as const },
  ...{ choices: [], retired },
});

const fields = [
  field('model', '设备型号'),
  field('kind1', '型号'),
  field('kind2', '型 号'),
  field('tagsToo', '標籤'),
  field('type', '类型'),
  field('old', '旧字段', true),
  field('oldType', '问题类型', true),
  field('tricky', '型号（kind1）'),
  field('refund', '退款金额（元）'),
];
const mapped = (...headings: string[]) => suggestMapping(headings, headingReader(fields));

test('a heading that is the label of a field means it, whatever the writing and the brackets', () => {
  expect(mapped('設備型號（选填）', '类型', '标签', '问题描述', '退款金额')).toEqual([
    ...['field:model', 'field:type', 'tags', 'description', 'field:refund'],
  ]);
});

test('two fields that are called alike are for people to say; a retired one takes nothing any more', () => {
  expect(mapped('型号', '型号 (kind2)', '型号（kind1）', '旧字段', '旧字段（old）')).toEqual([
    ...[null, 'field:kind2', 'field:kind1', null, null],
  ]);
  expect(mapped('问题类型', '问题类型（oldType）')).toEqual(['category', null]);
});

test('what says most surely what it is comes first, wherever it stands', () => {
  expect(mapped('联系人', '客户信息', '日期', '沟通日期')).toEqual([null, 'customer', null, 'occurredAt']);
});

test.each(languages)('each heading of our own tables in %s means its own column or none', (language) => {
  const heading = headingsOf(fields);
  const columns = [...standardColumns, ...fields.map(({ code }) => `field:${code}` as const)];

  const read = suggestMapping(
    columns.map((column) => inLanguage(heading(column), language)),
    headingReader(fields),
  );

  const retired = ['field:old', 'field:oldType'];
  for (const [at, column] of columns.entries())
    expect([retired.includes(column) ? null : column, null]).toContain(read[at]);
  expect(read.filter((column) => column?.startsWith('field:'))).toHaveLength(fields.length - retired.length);
  expect(inLanguage(standardColumnText.contactPerson, language)).toBeTruthy();
});
