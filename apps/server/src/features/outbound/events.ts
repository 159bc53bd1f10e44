import { z } from 'zod';
import { defineEvent } from '#platform/events';

const payload = z.object({ place: z.string() });
const subject = () => 'outbound-places';

export const placeAllowed = defineEvent('outbound-place.allowed', payload, subject);
export const placeDisallowed = defineEvent('outbound-place.disallowed', payload, subject);
