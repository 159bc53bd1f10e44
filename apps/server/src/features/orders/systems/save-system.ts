import { isDeepStrictEqual } from 'node:util';
import type { OrderSystemId } from '@huiyin/contract/ids';
import type { AmountUnit } from '@huiyin/contract/order-systems';
import { eq } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { mergeSetting } from '#platform/merge-edit';
import { NotFound, Refusal } from '#platform/refusal';
import { orderSystemSaved } from '../events.ts';
import { type OrderSystem, orderAnswers, orderSystems } from '../tables.ts';
import { type Asked, checkAsked } from './check-wanted.ts';
import { type GivenHeader, hostOf, keepHeaders, wholeHeaders } from './secret-headers.ts';

const MOST = 5;

interface Wanted extends Asked {
  name: string;
  amountUnit: AmountUnit;
  timeLimitSeconds: number;
  keepMinutes: number;
}
type Was = Wanted & { headersVersion: number };

/** What it answered before is forgotten: it was asked elsewhere, or understood otherwise. */
export async function saveSystem(
  ctx: Context,
  { orderSystemId: id, was, ...wanted }: Wanted & { orderSystemId: OrderSystemId; was?: Was },
) {
  await checkAsked(ctx, wanted);
  await ctx.transaction(async (ctx) => {
    const systems = await ctx.db.select().from(orderSystems).for('update');
    const is = systems.find((system) => system.id === id);
    if (was && !is) throw new NotFound();
    const { headers, ...merged } = was && is ? onTop(was, wanted, is) : wanted;
    if (systems.some(({ id: other, name }) => other !== id && name === merged.name))
      throw new Refusal('order-systems.name-taken', ['name']);
    if (!is && systems.length >= MOST) throw new Refusal('order-systems.too-many');
    const whole = await wholeHeaders(ctx, { id, url: merged.url, headers, keptFor: is?.url });
    const row = {
      ...merged,
      headerNames: Object.keys(whole),
      headersVersion: (is?.headersVersion ?? 0) + (changesHeaders(headers, is) ? 1 : 0),
      ...{ changedAt: ctx.now(), changedById: staffIdOf(ctx.actor) },
    };
    await ctx.db
      .insert(orderSystems)
      .values({ id, ...row })
      .onConflictDoUpdate({ target: orderSystems.id, set: row });
    await keepHeaders(ctx, id, whole);
    await ctx.db.delete(orderAnswers).where(eq(orderAnswers.orderSystemId, id));
    await ctx.publish(orderSystemSaved, { orderSystemId: id, name: merged.name });
  });
}

const changesHeaders = (headers: readonly GivenHeader[], is?: OrderSystem) =>
  headers.some(({ value }) => value !== null) ||
  !isDeepStrictEqual(
    headers.map(({ name }) => name),
    is?.headerNames ?? [],
  );

/**
 * Each place in the answer is a field of its own: two people may set up two of them. A secret is meant for the host that
 * its owner saw: where a colleague put in another one, or another secret, both changed the headers.
 */
function onTop(was: Was, wanted: Wanted, is: OrderSystem): Wanted {
  const headers = is.headerNames.map((name) => ({ name, value: null }));
  const { headersVersion } = was;
  const merged = mergeSetting({
    ...{ was: flat(was), wanted: flat({ ...wanted, headersVersion }), is: flat({ ...is, headers }) },
  });
  const {
    name,
    url,
    headers: { sent },
    amountUnit,
    timeLimitSeconds,
    keepMinutes,
    ...paths
  } = merged;
  return { name, url, headers: sent, amountUnit, timeLimitSeconds, keepMinutes, paths };
}

const flat = ({ paths, headers, headersVersion, ...fields }: Was) => {
  const { name, url, amountUnit, timeLimitSeconds, keepMinutes } = fields;
  return {
    ...{ ...paths, name, url, amountUnit, timeLimitSeconds, keepMinutes },
    headers: { sent: headers, host: hostOf(url), version: headersVersion },
  };
};
