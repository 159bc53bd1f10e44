import { expect, test } from 'vitest';
import { makeField } from '#factories/fields';
import { staffActor, useTestApp } from '#testing/app';
import { checkFieldValues, takes } from './check-field-values.ts';

const app = useTestApp();

const choices = ['红色', '蓝色'];

test.each([
  ['text', '任何字', true],
  ['text', 5, false],
  ['number', 5, true],
  ['number', Number.NaN, false],
  ['number', '5', false],
  ['date', '2026-11-21', true],
  ['date', '2026-13-41', false],
  ['date', '昨天', false],
  ['yes-no', false, true],
  ['yes-no', '是', false],
  ['single-choice', '红色', true],
  ['single-choice', '绿色', false],
  ['multiple-choice', ['红色', '蓝色'], true],
  ['multiple-choice', ['红色', '绿色'], false],
  ['multiple-choice', '红色', false],
] as const)('%s and %s: %s', (kind, value, taken) => {
  expect(takes({ kind, choices }, value as string)).toBe(taken);
});

test('refuses values of the wrong kind and of no field, and names them', async () => {
  await app.given((ctx) => makeField(ctx, { code: 'colour', kind: 'single-choice', choices }));
  const agent = app.as(staffActor());

  await checkFieldValues(agent, 'ticket', { colour: '红色' });
  await checkFieldValues(agent, 'ticket', { colour: '绿色' }, { colour: '绿色' }); // a choice when it was made

  await expect(checkFieldValues(agent, 'ticket', { colour: '绿色', size: 5 })).rejects.toMatchObject({
    reason: 'fields.wrong-value',
    about: ['colour', 'size'],
  });
  await expect(checkFieldValues(agent, 'customer', { colour: '红色' })).rejects.toMatchObject({
    about: ['colour'],
  });
});
