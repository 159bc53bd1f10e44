import type { Context, TransactionContext } from '#platform/context';

const AT_A_TIME = 200;

/** Does the work in transactions of their own until it finds less than a batch. */
export async function inBatches(
  ctx: Context,
  work: (ctx: TransactionContext, most: number) => Promise<number>,
) {
  let found: number;
  do found = await ctx.transaction((ctx) => work(ctx, AT_A_TIME));
  while (found === AT_A_TIME);
}
