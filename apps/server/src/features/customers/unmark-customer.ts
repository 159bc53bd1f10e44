import type { CustomerMarkKind } from '@huiyin/contract/customers';
import type { CustomerId } from '@huiyin/contract/ids';
import { and, eq, isNull } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { lockCustomer } from './access.ts';
import { customerUnmarked } from './events.ts';
import { customerMarks } from './tables.ts';

/** Takes a mark back; what does not stand needs no taking back. */
export function unmarkCustomer(
  ctx: Context,
  { customerId, kind, reason }: { customerId: CustomerId; kind: CustomerMarkKind; reason: string },
) {
  return ctx.transaction(async (ctx) => {
    await lockCustomer(ctx, customerId);
    const [ended] = await ctx.db
      .update(customerMarks)
      .set({ unmarkedAt: ctx.now(), unmarkReason: reason })
      .where(
        and(
          eq(customerMarks.customerId, customerId),
          eq(customerMarks.kind, kind),
          isNull(customerMarks.unmarkedAt),
        ),
      )
      .returning({ id: customerMarks.id });
    if (ended) await ctx.publish(customerUnmarked, { customerId, markId: ended.id, kind });
  });
}
