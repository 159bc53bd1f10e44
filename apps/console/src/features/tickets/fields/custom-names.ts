import type { Field } from '@huiyin/contract/fields';

const start = 'field:';

/** What a form calls a custom field, whose code may be that of a field of ours. */
export const customName = (code: string) => `${start}${code}` as const;

/** The names by the codes that the server says. */
export const customNames = (fields: readonly Field[]): Record<string, string> =>
  Object.fromEntries(fields.map(({ code }) => [code, customName(code)]));

/** Our own fields of a form, and the values of the custom ones by their codes. */
export function splitCustom(filled: Record<string, unknown>) {
  const entries = Object.entries(filled);
  const isCustom = ([name]: [string, unknown]) => name.startsWith(start);
  return {
    fields: Object.fromEntries(entries.filter((entry) => !isCustom(entry))),
    values: Object.fromEntries(
      entries.filter(isCustom).map(([name, value]) => [name.slice(start.length), value]),
    ),
  };
}
