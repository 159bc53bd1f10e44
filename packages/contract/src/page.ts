import { z } from 'zod';

/** Where the next page of a list begins; opaque to callers. */
export const cursor = z.string().max(200);

/** How many there are, counted no further than 999. */
export const cappedCount = z.object({ count: z.number().int(), more: z.boolean() });
