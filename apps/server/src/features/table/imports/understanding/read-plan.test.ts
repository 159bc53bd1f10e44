import { expect, test } from 'vitest';
import { officeHours } from '#features/deadlines';
import { readPlan } from './read-plan.ts';

// A Monday, ten o'clock in Shanghai.
const now = new Date('2026-03-02T02:00:00Z');

test.each([
  ['明天10:30 核对退款是否到账', '2026-03-02T01:00Z', '核对退款是否到账', '2026-03-03T02:30Z'],
  ['3天后回访客户', '2026-02-28T06:00Z', '回访客户', '2026-03-03T01:00Z'],
  ['2026-03-05 14:00 寄出发票', '2025-12-01T01:00Z', '寄出发票', '2026-03-05T06:00Z'],
  ['明天10:30', '2026-03-02T01:00Z', '明天10:30', '2026-03-03T02:30Z'],
])('“%s”, written at %s', (text, writtenAt, what, dueAt) => {
  expect(readPlan(text, new Date(writtenAt), { now, calendar: officeHours })).toEqual({
    ...{ what, dueAt: new Date(dueAt) },
  });
});

test.each([
  ['明天10:30 核对退款是否到账', '2023-10-08T01:00Z'],
  ['等客户寄回商品后联系', '2026-03-02T01:00Z'],
  ['2026-03-01 10:00 回访', '2026-03-01T01:00Z'],
])('“%s”, written at %s, names no time to come', (text, writtenAt) => {
  expect(readPlan(text, new Date(writtenAt), { now, calendar: officeHours })).toBeUndefined();
});
