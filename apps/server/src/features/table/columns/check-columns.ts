import { codeOf, isFieldColumn } from '@huiyin/contract/field-columns';
import type { TableColumn } from '@huiyin/contract/table-columns';
import { fieldsWhere } from '#features/fields';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';

/** Refuses columns of custom fields that are not there; `about` names their codes. */
export async function checkColumns(ctx: Context, columns: readonly (TableColumn | null)[]) {
  const asked = columns.flatMap((column) => (column && isFieldColumn(column) ? codeOf(column) : []));
  if (asked.length === 0) return;
  const known = new Set((await fieldsWhere(ctx, 'ticket')).map(({ code }) => code));
  const unknown = asked.filter((code) => !known.has(code));
  if (unknown.length > 0) throw new Refusal('fields.unknown', unknown);
}
