import type { Context } from '#platform/context';
import { callOut, type OutboundAnswer, type OutboundRequest } from '#platform/outbound';
import { coversPlace } from './read-place.ts';
import { outboundPlaces } from './tables.ts';

/** Calls an address that people gave us: on the open internet, or where an administrator allowed it. */
export async function callOutside(ctx: Context, request: OutboundRequest): Promise<OutboundAnswer> {
  return callOut(request, { mayReach: await allowedReach(ctx) });
}

/** What may be called besides the open internet, as it is allowed now. */
export async function allowedReach(ctx: Context) {
  const allowed = await ctx.db.select({ place: outboundPlaces.place }).from(outboundPlaces).limit(500);
  return (host: string, address: string) => allowed.some(({ place }) => coversPlace(place, host, address));
}
