import type { OrderPaths } from '@huiyin/contract/order-systems';
import { couldReach } from '#features/outbound';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { addressFor, isTemplate } from '../lookups/address-for.ts';
import { readPath } from '../reading/json-path.ts';
import type { GivenHeader } from './secret-headers.ts';

export interface Asked {
  url: string;
  headers: readonly GivenHeader[];
  paths: OrderPaths;
}

/** Says at once what could never work. */
export async function checkAsked(ctx: Context, { url, paths }: Asked) {
  if (!isTemplate(url)) throw new Refusal('order-systems.no-number', ['url']);
  if (!(await couldReach(ctx, new URL(addressFor(url, '1')!))))
    throw new Refusal('order-systems.address-refused', ['url']);
  const unclear = Object.entries(paths).filter(([, path]) => readPath(path) === undefined);
  if (unclear.length > 0)
    throw new Refusal(
      'order-systems.path-unclear',
      unclear.map(([name]) => name),
    );
}
