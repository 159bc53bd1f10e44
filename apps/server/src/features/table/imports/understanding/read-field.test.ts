import type { FieldKind } from '@huiyin/contract/fields';
import type { FieldId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { newId } from '#platform/ids';
import { readField } from './read-field.ts';

const choices = ['红', '蓝/绿', '其他、待定', 'A.1', 'A1', '无'];

const said = (kind: FieldKind, text: string) => {
  const field = { id: newId<FieldId>(), scope: 'ticket' as const, code: 'f', label: '字段', kind, choices };
  const dictionary = { timeZone: 'Asia/Shanghai', fields: new Map([['f', { ...field, retired: false }]]) };
  return readField('field:f', text, dictionary)[0]?.read;
};

test.each<[FieldKind, string, unknown]>([
  ['text', 'X1 Pro', { value: 'X1 Pro' }],
  ['text', '无', undefined],
  ['number', '１,２34.50', { value: 1234.5 }],
  ['number', '-0.5', { value: -0.5 }],
  ['number', '—', undefined],
  ['number', '5台', { problem: 'wrong-number' }],
  ['number', '1,23', { problem: 'wrong-number' }],
  ['number', '1.', { problem: 'wrong-number' }],
  ['number', '2.02311E+11', { problem: 'shortened-number' }],
  ['number', '1234567890123456', { problem: 'long-number' }],
  ['date', '2026年1月5日', { value: '2026-01-05' }],
  ['date', '2026-01-05 00:00:00', { value: '2026-01-05' }],
  ['date', '46027', { value: '2026-01-05' }],
  ['date', '过年', { problem: 'wrong-day' }],
  ['date', '暂无', undefined],
  ['yes-no', '是', { value: true }],
  ['yes-no', 'No', { value: false }],
  ['yes-no', '√', { value: true }],
  ['yes-no', '无', { value: false }],
  ['yes-no', '-', undefined],
  ['yes-no', '也许', { problem: 'wrong-yes-no' }],
  ['single-choice', '红', { value: '红' }],
  ['single-choice', '藍／綠', { value: '蓝/绿' }],
  ['single-choice', 'A1', { value: 'A1' }],
  ['single-choice', 'a 1', { problem: 'unknown-choice' }],
  ['single-choice', '无', { value: '无' }],
  ['single-choice', '暂无', undefined],
  ['single-choice', '紫', { problem: 'unknown-choice' }],
  ['multiple-choice', '其他、待定, 红；蓝/绿', { value: ['红', '蓝/绿', '其他、待定'] }],
  ['multiple-choice', '红、、红、', { value: ['红'] }],
  ['multiple-choice', '红、紫', { problem: 'unknown-choice', about: '紫' }],
  ['multiple-choice', '没有', undefined],
])('%s says “%s”', (kind, text, read) => {
  expect(said(kind, text)).toEqual(read);
});

test('a text is no longer than the desk takes it', () => {
  expect(said('text', '长'.repeat(2001))).toEqual({ problem: 'too-long', about: '' });
});
