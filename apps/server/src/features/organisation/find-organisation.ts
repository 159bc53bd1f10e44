import type { Context } from '#platform/context';
import { organisation } from './tables.ts';

/** The company's settings; undefined until the set-up. */
export async function findOrganisation(ctx: Context) {
  const [found] = await ctx.db.select().from(organisation);
  return found;
}
