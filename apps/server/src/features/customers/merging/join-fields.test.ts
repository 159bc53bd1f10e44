import type { CustomerId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { newId } from '#platform/ids';
import { differingFields, type JoinedFields, joinFields, partFields } from './join-fields.ts';

test('of one value that of the one who stays, unless there is none or the other is taken', () => {
  const stays = customer({ name: '王芳', level: 'new', preferredHours: '上午', expectations: '' });
  const goes = customer({ name: '王小芳', level: 'regular', preferredHours: '晚上', expectations: '发短信' });

  expect(differingFields(stays, goes)).toEqual(['name', 'preferredHours']);
  expect(joinFields(stays, goes)).toEqual({
    level: 'regular',
    expectations: '发短信',
    otherNames: ['王小芳'],
  });
  expect(joinFields(stays, goes, ['name', 'preferredHours'])).toMatchObject({
    name: '王小芳',
    otherNames: ['王芳'],
    preferredHours: '晚上',
  });
});

test('lists, remarks and custom fields are of both, each once', () => {
  const stays = customer({ tags: ['母婴'], remarks: '勿扰', fields: { size: 'L' } });
  const goes = customer({
    ...{ tags: ['母婴', '批发'], specialNeeds: ['花生过敏'] },
    ...{ remarks: '周末联系', fields: { size: 'M', colour: '红' } },
  });

  expect(joinFields(stays, goes)).toEqual({
    ...{ tags: ['母婴', '批发'], specialNeeds: ['花生过敏'] },
    ...{ remarks: '勿扰\n周末联系', fields: { size: 'L', colour: '红' } },
  });
});

test('nobody is a contact person of themselves', () => {
  const goes = customer({ kind: 'company' });

  expect(joinFields(customer({ companyId: goes.id }), goes)).toEqual({ companyId: null });
});

test('taking it back restores what it changed, and leaves what was changed since', () => {
  const stays = customer({ tags: ['母婴'], fields: { size: 'L' }, expectations: '' });
  const goes = customer({
    tags: ['批发'],
    fields: { colour: '红' },
    expectations: '发短信',
    level: 'regular',
  });
  const after = joinFields(stays, goes);
  const before = Object.fromEntries(
    Object.keys(after).map((field) => [field, stays[field as keyof JoinedFields]]),
  );
  const since = { tags: ['母婴', '批发', '企业'], expectations: '打电话', fields: { colour: '红', age: 3 } };

  expect(partFields({ ...stays, ...after, ...since }, before, after)).toEqual({
    tags: ['母婴', '企业'],
    fields: { age: 3 },
    level: 'new',
  });
  expect(partFields({ ...stays, ...after }, before, after)).toEqual(before);
});

function customer(given: Partial<JoinedFields & { kind: string }>) {
  return {
    id: newId<CustomerId>(),
    ...{ name: '王芳', level: 'new' as const, companyId: null, preferredChannel: null },
    ...{ preferredHours: '', expectations: '', remarks: '', fields: {} },
    ...{ otherNames: [], specialNeeds: [], tags: [] },
    ...given,
  };
}
