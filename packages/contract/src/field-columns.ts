import { z } from 'zod';
import { type Field, fieldCode } from './fields.ts';
import type { Label } from './language.ts';

const start = 'field:';

/** A custom field of tickets as a column, as in `field:model`: by its code, since its label may change. */
export const fieldColumn = z.templateLiteral([start, fieldCode]);
export type FieldColumn = z.infer<typeof fieldColumn>;

export const columnOf = ({ code }: Pick<Field, 'code'>): FieldColumn => `${start}${code}`;
export const isFieldColumn = (column: string): column is FieldColumn => column.startsWith(start);
export const codeOf = (column: FieldColumn): string => column.slice(start.length);

interface Naming {
  /** What two names have in common that would be taken for each other. */
  plain(name: string): string;
  /** What other columns are called, in the same plain words. */
  taken: ReadonlySet<string>;
}

/**
 * What each custom field is called where columns stand side by side: its label, with its code in brackets where the
 * label might be another's, or where the field is retired and a new one may be called so.
 */
export function fieldHeadings(fields: readonly Field[], { plain, taken }: Naming): Map<FieldColumn, Label> {
  const whole = new Set(fields.map((field) => plain(withCode(field).zh)));
  const alike = Map.groupBy(
    fields.filter(({ retired }) => !retired),
    ({ label }) => plain(label),
  );
  const isClear = ({ label, retired }: Field) => {
    const name = plain(label);
    return !retired && !taken.has(name) && !whole.has(name) && alike.get(name)?.length === 1;
  };
  return new Map(
    fields.map((field) => [columnOf(field), isClear(field) ? just(field.label) : withCode(field)]),
  );
}

/** What people wrote is the same in every language. */
const just = (text: string): Label => ({ zh: text, en: text, tw: text });

const withCode = ({ label, code }: Field): Label => ({
  ...just(`${label}（${code}）`),
  en: `${label} (${code})`,
});
