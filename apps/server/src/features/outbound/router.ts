import { api, runs } from '#platform/api';
import { allowPlace } from './allow-place.ts';
import { disallowPlace } from './disallow-place.ts';
import { listPlaces } from './list-places.ts';

export const router = api.outboundPlaces.router({
  list: api.outboundPlaces.list.handler(runs(listPlaces)),
  allow: api.outboundPlaces.allow.handler(runs(allowPlace)),
  disallow: api.outboundPlaces.disallow.handler(runs(disallowPlace)),
});
