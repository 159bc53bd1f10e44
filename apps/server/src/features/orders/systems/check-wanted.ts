import type { OrderSystemId } from '@huiyin/contract/ids';
import type { OrderPaths } from '@huiyin/contract/order-systems';
import { eq } from 'drizzle-orm';
import { couldReach } from '#features/outbound';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { addressFor, isTemplate } from '../lookups/address-for.ts';
import { readPath } from '../reading/json-path.ts';
import { orderSystems } from '../tables.ts';
import { type GivenHeader, wholeHeaders } from './secret-headers.ts';

export interface Asked {
  url: string;
  headers: readonly GivenHeader[];
  paths: OrderPaths;
}

/** Says at once what could never work; answers the headers whole. */
export async function checkAsked(ctx: Context, id: OrderSystemId, { url, headers, paths }: Asked) {
  if (!isTemplate(url)) throw new Refusal('order-systems.no-number', ['url']);
  const address = new URL(addressFor(url, '1')!);
  if (!(await couldReach(ctx, address))) throw new Refusal('order-systems.address-refused', ['url']);
  const unclear = Object.entries(paths).filter(([, path]) => readPath(path) === undefined);
  if (unclear.length > 0)
    throw new Refusal(
      'order-systems.path-unclear',
      unclear.map(([name]) => name),
    );
  const [known] = await ctx.db
    .select({ url: orderSystems.url })
    .from(orderSystems)
    .where(eq(orderSystems.id, id));
  const sameHost = known !== undefined && new URL(addressFor(known.url, '1')!).origin === address.origin;
  return wholeHeaders(ctx, { id, given: headers, sameHost });
}
