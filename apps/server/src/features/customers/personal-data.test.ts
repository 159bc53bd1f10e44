import { getTableColumns, getTableName } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { consents } from './consents/tables.ts';
import { personalData } from './personal-data.ts';
import { contactPoints, customerMarks, customers } from './tables.ts';

// Written by nobody about anybody: numbers and choices of ours.
const impersonal = ['customers.number', 'customers.preferredChannel', 'consents.version'];

test('every text that is kept of a customer says what it is for and how long it is kept', () => {
  const known = personalData.map(({ column }) => column);

  const unknown = [customers, contactPoints, customerMarks, consents].flatMap((table) =>
    Object.entries(getTableColumns(table))
      .filter(([, column]) => /^Pg(Text|Jsonb|Array)$/.test(column.columnType))
      .filter(([, column]) => !known.includes(column))
      .map(([name]) => `${getTableName(table)}.${name}`),
  );

  expect(unknown).toEqual(impersonal);
});
