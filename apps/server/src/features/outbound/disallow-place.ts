import type { OutboundPlaceId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { placeDisallowed } from './events.ts';
import { outboundPlaces } from './tables.ts';

export function disallowPlace(ctx: Context, { id }: { id: OutboundPlaceId }) {
  return ctx.transaction(async (ctx) => {
    const [gone] = await ctx.db.delete(outboundPlaces).where(eq(outboundPlaces.id, id)).returning();
    if (gone) await ctx.publish(placeDisallowed, { place: gone.place });
  });
}
