import type { TableColumn } from '@huiyin/contract/table-columns';
import type { TransactionContext } from '#platform/context';
import { rememberedMappings } from './tables.ts';
import { plain } from './understanding/plain.ts';

/** The same for files with the same headings in the same order. */
export const headingsOf = (headers: readonly string[]) => headers.map(plain).join('|').slice(0, 2000);

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
