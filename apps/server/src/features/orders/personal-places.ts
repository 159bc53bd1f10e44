import type { CustomerId } from '@huiyin/contract/ids';
import { and, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { PersonalPlaces } from '#features/customers';
import { tickets } from '#features/tickets';
import { orderAnswers } from './tables.ts';

/** What other systems told us of a person's orders goes with the person, and is not asked for again. */
export const personalInOrders: PersonalPlaces = {
  erase: (ctx, ids) => ctx.db.delete(orderAnswers).where(ofThem(ids)),
  copy: async ({ db }, ids) => ({
    orders: await db
      .select({
        orderNumber: orderAnswers.orderNumber,
        order: orderAnswers.order,
        answeredAt: orderAnswers.answeredAt,
      })
      .from(orderAnswers)
      .where(and(ofThem(ids), isNotNull(orderAnswers.order))),
  }),
};

const ofThem = (ids: readonly CustomerId[]): SQL =>
  inArray(
    orderAnswers.orderNumber,
    sql`(select unnest(t.order_numbers) from ${tickets} t where t.customer_id = any(${sql.param([...ids])}::uuid[]))`,
  );
