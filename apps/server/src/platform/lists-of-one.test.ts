import { expect, test } from 'vitest';
import { z } from 'zod';
import { listsOfOne } from './lists-of-one.ts';

const schema = z.strictObject({
  view: z.string(),
  priority: z.array(z.enum(['urgent', 'normal'])).optional(),
  fields: z.record(z.string(), z.array(z.string())).optional(),
  at: z.array(z.string()).min(1).nullable().default([]),
});

test.each([
  [
    { view: 'all', priority: 'urgent' },
    { view: 'all', priority: ['urgent'] },
  ],
  [
    { at: 'noon', priority: ['urgent', 'normal'] },
    { at: ['noon'], priority: ['urgent', 'normal'] },
  ],
  [{ fields: { size: 'L', side: ['left', 'right'] } }, { fields: { size: ['L'], side: ['left', 'right'] } }],
  [{ fields: 'size' }, { fields: 'size' }],
  [{ unknown: 'word' }, { unknown: 'word' }],
  [undefined, undefined],
  ['word', 'word'],
])('%o says %o', (given, meant) => {
  expect(listsOfOne(schema, given)).toEqual(meant);
});

test('what asks for nothing by name is left as it is', () => {
  expect(listsOfOne(undefined, { priority: 'urgent' })).toEqual({ priority: 'urgent' });
});
