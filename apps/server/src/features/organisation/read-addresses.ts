import type { Context } from '#platform/context';
import { ourAddresses } from '#platform/our-address';

/** What to tell colleagues to open. */
export async function readAddresses(ctx: Context) {
  return { addresses: ctx.use(ourAddresses).forColleagues() };
}
