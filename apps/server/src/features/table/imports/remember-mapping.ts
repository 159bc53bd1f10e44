import { columnOf } from '@huiyin/contract/field-columns';
import type { TableColumn } from '@huiyin/contract/table-columns';
import { eq } from 'drizzle-orm';
import { fieldsWhere } from '#features/fields';
import type { Context, TransactionContext } from '#platform/context';
import { plain } from '../columns/plain.ts';
import { rememberedMappings } from './tables.ts';
import { headingReader, suggestMapping } from './understanding/read-header.ts';

type Mapping = (TableColumn | null)[];

/** The same for files with the same headings in the same order. */
const headingsOf = (headers: readonly string[]) => headers.map(plain).join('|').slice(0, 2000);

/** Understands headings with the custom fields that there are now. */
export const headingsHere = async (ctx: Context) => headingReader(await fieldsWhere(ctx, 'ticket'));

/** What people said that these headings mean, else what they seem to mean. */
export async function knownMapping(ctx: Context, headers: readonly string[]): Promise<Mapping> {
  const fields = await fieldsWhere(ctx, 'ticket');
  const suggested = suggestMapping(headers, headingReader(fields));
  const [remembered] = await ctx.db
    .select()
    .from(rememberedMappings)
    .where(eq(rememberedMappings.headings, headingsOf(headers)));
  if (!remembered) return suggested;
  const said = new Set(remembered.mapping);
  const retired = new Set<string>(fields.flatMap((field) => (field.retired ? columnOf(field) : [])));
  return remembered.mapping.map((column, at) => {
    if (column !== 'unsaid') return column && retired.has(column) ? null : column;
    const since = suggested[at] ?? null;
    return said.has(since) ? null : since;
  });
}

/** What meant nothing and was left so may mean something once there is a field for it. */
export async function rememberMapping(ctx: TransactionContext, headers: readonly string[], mapping: Mapping) {
  const suggested = suggestMapping(headers, await headingsHere(ctx));
  const said = mapping.map((column, at) => column ?? (suggested[at] ? null : ('unsaid' as const)));
  const remembered = { mapping: said, rememberedAt: ctx.now() };
  await ctx.db
    .insert(rememberedMappings)
    .values({ headings: headingsOf(headers), ...remembered })
    .onConflictDoUpdate({ target: rememberedMappings.headings, set: remembered });
}
