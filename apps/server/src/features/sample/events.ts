import { z } from 'zod';
import { defineEvent } from '#platform/events';

/** The one row that stays of a sample, which also says when it came and by whom. */
export const sampleRemoved = defineEvent(
  'sample.removed',
  z.object({
    loadedAt: z.iso.datetime(),
    loadedById: z.uuid().nullable(),
    people: z.int(),
    customers: z.int(),
    tickets: z.int(),
  }),
  () => 'sample',
);
