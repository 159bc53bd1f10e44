import { Column, is, SQL } from 'drizzle-orm';
import type { SelectedFieldsOrdered } from 'drizzle-orm/pg-core';

interface Decoder {
  mapFromDriverValue(value: unknown): unknown;
}

/**
 * How rows of values become the objects that were selected; undefined where fields stand in objects of their own.
 * Drizzle asks of each value anew what kind of column it is in, which for a list costs more than the database takes:
 * here that is settled once for each column.
 */
export function rowReader(fields: SelectedFieldsOrdered) {
  if (fields.some(({ path }) => path.length > 1)) return undefined;
  const columns = fields.map(({ path, field }) => ({ name: path[0]!, decoder: decoderOf(field) }));
  return (rows: unknown[][]) =>
    rows.map((values) => {
      const row: Record<string, unknown> = {};
      for (let index = 0; index < columns.length; index++) {
        const { name, decoder } = columns[index]!;
        const value = values[index];
        row[name] = value === null || !decoder ? value : decoder.mapFromDriverValue(value);
      }
      return row;
    });
}

/** What makes ours of the driver's value; undefined where the two are the same. */
function decoderOf(field: SelectedFieldsOrdered[number]['field']): Decoder | undefined {
  if (is(field, Column)) return field.mapFromDriverValue === unchanged ? undefined : field;
  const { decoder } = (is(field, SQL) ? field : 'sql' in field ? field.sql : field._.sql) as unknown as {
    decoder: Decoder;
  };
  return decoder === verbatim ? undefined : decoder;
}

const unchanged = Column.prototype.mapFromDriverValue;
const verbatim = (new SQL([]) as unknown as { decoder: Decoder }).decoder;
