import { and, eq } from 'drizzle-orm';
import { companyZone } from '#features/organisation';
import type { Context } from '#platform/context';
import { readOrder } from '../reading/read-order.ts';
import { secretHeaders } from '../systems/secret-headers.ts';
import { type OrderSystem, orderAnswers } from '../tables.ts';
import { askSystem } from './ask-system.ts';

interface Claim {
  system: OrderSystem;
  orderNumber: string;
  askingUntil: Date;
}

/** Asks, and keeps what was understood; of a failure only that it failed, beside what was known before. */
export async function lookUp(ctx: Context, { system, orderNumber, askingUntil }: Claim) {
  const { id, url, timeLimitSeconds, paths, amountUnit } = system;
  const headers = await secretHeaders(ctx, id);
  const { failure, json } = await askSystem(ctx, { url, headers, timeLimitSeconds, orderNumber });
  const timeZone = await companyZone(ctx);
  const order = json === undefined ? null : readOrder(json, { paths, amountUnit, timeZone }).order;
  const now = ctx.now();
  await ctx.transaction(({ db }) =>
    db
      .update(orderAnswers)
      .set({
        ...{ lookedUpAt: now, askingUntil: null, failure },
        ...(failure ? {} : { order, answeredAt: now }),
      })
      .where(
        and(
          eq(orderAnswers.orderSystemId, id),
          eq(orderAnswers.orderNumber, orderNumber),
          eq(orderAnswers.askingUntil, askingUntil),
        ),
      ),
  );
  ctx.tell({ subject: `order:${orderNumber}`, name: 'order.looked-up' });
}
