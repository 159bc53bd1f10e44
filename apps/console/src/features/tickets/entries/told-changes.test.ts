import type { TimelineLine } from '@huiyin/contract/entries';
import type { Field } from '@huiyin/contract/fields';
import { expect, test } from 'vitest';
import { toldChanges } from './told-changes.ts';

const zhang = '0198a000-0000-7000-8000-000000000001';
const li = '0198a000-0000-7000-8000-000000000002';
const names = new Map([
  [zhang, '张三'],
  [li, '李四'],
]);

const words = (changes: TimelineLine['changes'], customFields: Field[] = []) =>
  toldChanges(
    { authorId: zhang, changes } as unknown as TimelineLine,
    (id) => names.get(id),
    customFields,
  ).map(({ words }) => words);

test.each([
  [{ field: 'priority', from: 'normal', to: 'urgent' }, '优先级由“一般”改为“紧急”'],
  [{ field: 'handlerId', from: null, to: zhang }, '接手了工单'],
  [{ field: 'handlerId', from: zhang, to: li }, '把工单交给李四'],
  [{ field: 'handlerId', from: li, to: null }, '不再由李四处理'],
  [{ field: 'nature', from: null, to: 'complaint' }, '诉求类型设为“投诉”'],
  [{ field: 'tags', from: ['急'], to: [] }, '清空了标签（原为“急”）'],
  [{ field: 'restrictedTo', from: null, to: [zhang, li] }, '限制知情范围：张三、李四'],
  [{ field: 'description', from: '登录不了', to: '登录后白屏' }, '修改了问题描述'],
])('%j', (change, expected) => {
  expect(words([change])).toEqual([expected]);
});

test('names custom fields by their label, and only those that changed', () => {
  const model = { code: 'model', label: '型号', kind: 'text' } as Field;
  const change = { field: 'fields', from: { model: 'A1', colour: '红' }, to: { model: 'A2', colour: '红' } };

  expect(words([change], [model])).toEqual(['型号由“A1”改为“A2”']);
});
