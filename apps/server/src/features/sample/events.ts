import { z } from 'zod';
import { defineEvent } from '#platform/events';

const subject = () => 'sample';

export const sampleLoaded = defineEvent('sample.loaded', z.object({ planned: z.int() }), subject);
export const sampleRemoved = defineEvent(
  'sample.removed',
  z.object({
    loadedAt: z.iso.datetime(),
    loadedById: z.uuid().nullable(),
    people: z.int(),
    customers: z.int(),
    tickets: z.int(),
  }),
  subject,
);
