import { z } from 'zod';
import { outboundPlaceId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { moment } from './time.ts';

/** A host, address or network inside the company that the server may call. */
export const outboundPlace = z.object({
  id: outboundPlaceId,
  place: z.string(),
  allowedAt: moment,
  allowedByName: z.string().nullable(),
});
export type OutboundPlace = z.infer<typeof outboundPlace>;

const tags = ['outbound-places'];

export const outboundPlaces = {
  list: staffMay('outbound.manage')
    .route({
      method: 'GET',
      path: '/outbound-places',
      summary: 'The places in the own network that may be called; all others there are refused',
      tags,
    })
    .output(z.object({ places: z.array(outboundPlace) })),

  allow: staffMay('outbound.manage')
    .route({
      method: 'POST',
      path: '/outbound-places',
      summary: 'Allow calls to a host, address or network, as in erp.example.com or 10.1.0.0/16',
      tags,
    })
    .input(z.strictObject({ id: outboundPlaceId, place: z.string().trim().min(1).max(253) })),

  disallow: staffMay('outbound.manage')
    .route({ method: 'DELETE', path: '/outbound-places/{id}', summary: 'Allow such calls no more', tags })
    .input(z.strictObject({ id: outboundPlaceId })),
};
