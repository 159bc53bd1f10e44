import type { FieldId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';

const app = useTestApp();

test('a field is added, changed, retired and restored, and is always listed', async () => {
  const api = app.api(staffActor());
  const id = newId<FieldId>();
  const added = {
    id,
    scope: 'ticket',
    code: 'model',
    kind: 'single-choice',
    label: '机型',
    choices: ['A', 'B'],
  } as const;

  await api.fields.add({ ...added, choices: [...added.choices] });
  await api.fields.change({ fieldId: id, label: '型号', choices: ['A', 'B', 'C'] });
  await api.fields.retire({ fieldId: id });

  const { fields } = await api.fields.list({});
  expect(fields).toEqual([{ ...added, label: '型号', choices: ['A', 'B', 'C'], retired: true }]);
  await api.fields.restore({ fieldId: id });
  expect((await api.fields.list({})).fields[0]).toMatchObject({ retired: false });
});

test('adding again with the same id adds once; another field with the same code is refused', async () => {
  const api = app.api(staffActor());
  const field = {
    id: newId<FieldId>(),
    scope: 'customer',
    code: 'size',
    kind: 'text',
    label: '尺码',
    choices: [],
  } as const;

  await api.fields.add({ ...field, choices: [] });
  await api.fields.add({ ...field, choices: [] });

  await expect(api.fields.add({ ...field, id: newId<FieldId>(), choices: [] })).rejects.toMatchObject({
    data: { reason: 'fields.code-taken', about: ['code'] },
  });
});

test('a field to choose in needs two different choices', async () => {
  const api = app.api(staffActor());
  const field = {
    id: newId<FieldId>(),
    scope: 'ticket',
    code: 'hue',
    kind: 'single-choice',
    label: '色',
  } as const;

  await expect(api.fields.add({ ...field, choices: ['红', '红'] })).rejects.toMatchObject({
    data: { reason: 'fields.too-few-choices' },
  });
});
