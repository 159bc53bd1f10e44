import { expect, test } from 'vitest';
import { periodsText, readPeriods } from './periods-text.ts';

const twoPeriods = [
  { opens: 540, closes: 720 },
  { opens: 810, closes: 1080 },
];

test.each([
  ['09:00-12:00 13:30-18:00', twoPeriods],
  ['9:00 - 12:00，13:30 - 18:00', twoPeriods],
  ['9：00至12：00、13：30～18：00', twoPeriods],
  ['9:00到12:00，13:30－18:00', twoPeriods],
  ['00:00-24:00', [{ opens: 0, closes: 1440 }]],
  ['  ', []],
  ['9-18', undefined],
  ['18:00-09:00', undefined],
  ['09:00-12:00 11:00-18:00', undefined],
  ['09:75-12:00', undefined],
  ['09:00-24:30', undefined],
])('%s', (text, periods) => {
  expect(readPeriods(text)).toEqual(periods);
});

test('periods read back as they are written', () => {
  expect(readPeriods(periodsText(twoPeriods))).toEqual(twoPeriods);
});
