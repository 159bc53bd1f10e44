import type { OutboundPlaceId } from '@huiyin/contract/ids';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { placeAllowed } from './events.ts';
import { isTooWide, readPlace } from './read-place.ts';
import { outboundPlaces } from './tables.ts';

/** From now on the server may call there. Allowed already, nothing changes. */
export function allowPlace(ctx: Context, given: { id: OutboundPlaceId; place: string }) {
  const place = readPlace(given.place);
  if (!place) throw new Refusal('outbound.not-recognised', ['place']);
  if (isTooWide(place)) throw new Refusal('outbound.too-wide', ['place']);
  return ctx.transaction(async (ctx) => {
    const added = await ctx.db
      .insert(outboundPlaces)
      .values({ id: given.id, place, allowedAt: ctx.now(), allowedById: staffIdOf(ctx.actor) })
      .onConflictDoNothing()
      .returning();
    if (added.length > 0) await ctx.publish(placeAllowed, { place });
  });
}
