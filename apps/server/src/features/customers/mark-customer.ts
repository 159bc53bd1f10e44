import type { CustomerMarkKind } from '@huiyin/contract/customers';
import type { CustomerId, CustomerMarkId } from '@huiyin/contract/ids';
import { and, eq, isNull } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockCustomer } from './access.ts';
import { customerMarked } from './events.ts';
import { customerMarks } from './tables.ts';

interface NewMark {
  id: CustomerMarkId;
  customerId: CustomerId;
  kind: CustomerMarkKind;
  reason: string;
}

/** Warns colleagues of a customer. */
export function markCustomer(ctx: Context, { id, customerId, kind, reason }: NewMark) {
  return ctx.transaction(async (ctx) => {
    await lockCustomer(ctx, customerId);
    const standing = and(
      eq(customerMarks.customerId, customerId),
      eq(customerMarks.kind, kind),
      isNull(customerMarks.unmarkedAt),
    );
    const [there] = await ctx.db.select({ id: customerMarks.id }).from(customerMarks).where(standing);
    if (there?.id === id) return;
    if (there) throw new Refusal('customers.already-marked');

    await ctx.db
      .insert(customerMarks)
      .values({ id, customerId, kind, reason, markedById: staffIdOf(ctx.actor), markedAt: ctx.now() });
    await ctx.publish(customerMarked, { customerId, markId: id, kind });
  });
}
