import type { StaffId } from '@huiyin/contract/ids';
import { type HoldingKind, holdings as kinds } from '@huiyin/contract/staff';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { staff } from '../tables.ts';
import { allHoldings } from './holdings.ts';

/** What a person still holds, as each feature counts it; kinds of which there are none are left out. */
export async function listHoldings(ctx: Context, { id }: { id: StaffId }) {
  const [member] = await ctx.db.select({ id: staff.id }).from(staff).where(eq(staff.id, id));
  if (!member) throw new NotFound();
  const counted = await Promise.all(
    ctx.use(allHoldings).map(async ({ kind, count }) => ({ kind, count: await count(ctx, id) })),
  );
  const order = Object.keys(kinds) as HoldingKind[];
  return {
    holdings: counted
      .filter(({ count }) => count > 0)
      .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind)),
  };
}
