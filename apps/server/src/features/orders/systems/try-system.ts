import type { OrderSystemId } from '@huiyin/contract/ids';
import type { AmountUnit, OrderTrial } from '@huiyin/contract/order-systems';
import { eq } from 'drizzle-orm';
import { companyZone } from '#features/organisation';
import { maskText } from '#features/table';
import type { Context } from '#platform/context';
import { wantedCharacters } from '#platform/wanted-characters';
import { orderSystemTried } from '../events.ts';
import { askSystem } from '../lookups/ask-system.ts';
import { readOrder } from '../reading/read-order.ts';
import { orderSystems } from '../tables.ts';
import { type Asked, checkAsked } from './check-wanted.ts';
import { wholeHeaders } from './secret-headers.ts';

interface Trial extends Asked {
  orderSystemId: OrderSystemId;
  orderNumber: string;
  amountUnit: AmountUnit;
  timeLimitSeconds: number;
}

const LONGEST_SHOWN = 20_000;

/** Asks now, as it would be asked once saved, for whoever sets it up; who tried it with which number is kept. */
export async function trySystem(ctx: Context, trial: Trial): Promise<OrderTrial> {
  const { orderSystemId, orderNumber, amountUnit, paths, url, timeLimitSeconds } = trial;
  await checkAsked(ctx, trial);
  const [known] = await ctx.db
    .select({ url: orderSystems.url })
    .from(orderSystems)
    .where(eq(orderSystems.id, orderSystemId));
  const headers = await wholeHeaders(ctx, { ...trial, id: orderSystemId, keptFor: known?.url });
  await ctx.transaction((ctx) => ctx.publish(orderSystemTried, { orderSystemId, orderNumber }));

  const began = performance.now();
  const heard = await askSystem(ctx, { url, headers, timeLimitSeconds, orderNumber });
  const tookMs = Math.round(performance.now() - began);
  const timeZone = await companyZone(ctx);
  const read = heard.json === undefined ? undefined : readOrder(heard.json, { paths, amountUnit, timeZone });
  return {
    ...{ status: heard.status, failure: heard.failure, tookMs, order: read?.order ?? null },
    answer: shown(heard.body, Object.values(headers), orderNumber),
    paths: read?.findings ?? [],
  };
}

// Some systems send back what they were sent.
function shown(body: string, secrets: readonly string[], orderNumber: string): string {
  let text = body;
  for (const secret of secrets) text = text.replaceAll(secret, '•••');
  return maskText(wantedCharacters(text.slice(0, LONGEST_SHOWN)), [orderNumber]);
}
