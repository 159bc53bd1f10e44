import type { TableColumn } from '@huiyin/contract/table-columns';
import { eq } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { rememberedMappings } from './tables.ts';
import { plain } from './understanding/plain.ts';
import { suggestMapping } from './understanding/read-header.ts';

/** The same for files with the same headings in the same order. */
const headingsOf = (headers: readonly string[]) => headers.map(plain).join('|').slice(0, 2000);

/** What people said that these headings mean, else what they seem to mean. */
export async function knownMapping(ctx: Context, headers: readonly string[]) {
  const [remembered] = await ctx.db
    .select()
    .from(rememberedMappings)
    .where(eq(rememberedMappings.headings, headingsOf(headers)));
  return remembered?.mapping ?? suggestMapping(headers);
}

export async function rememberMapping(
  ctx: TransactionContext,
  headers: readonly string[],
  mapping: (TableColumn | null)[],
) {
  const remembered = { mapping, rememberedAt: ctx.now() };
  await ctx.db
    .insert(rememberedMappings)
    .values({ headings: headingsOf(headers), ...remembered })
    .onConflictDoUpdate({ target: rememberedMappings.headings, set: remembered });
}
