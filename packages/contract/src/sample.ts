import { z } from 'zod';
import { ticketId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { moment } from './time.ts';

export const sampleStatuses = ['none', 'loading', 'loaded'] as const;

/** Tickets are told one after another; what was recorded since with the sample's people or customers is no part of it. */
export const sampleState = z.object({
  status: z.enum(sampleStatuses),
  told: z.int(),
  planned: z.int(),
  loadedAt: moment.nullable(),
  people: z.array(z.object({ name: z.string(), userName: z.string(), roles: z.array(z.string()) })),
  recordedSince: z.array(z.object({ id: ticketId, number: z.string(), description: z.string() })),
});
export type SampleState = z.infer<typeof sampleState>;

const tags = ['sample'];

export const sample = {
  state: staffMay('sample.manage')
    .route({ method: 'GET', path: '/sample', summary: 'Whether a sample team is here, and how far', tags })
    .output(sampleState),

  load: staffMay('sample.manage')
    .route({
      method: 'POST',
      path: '/sample',
      summary: 'Fill in a sample team with two months of its work; its password is shown only here',
      tags,
    })
    .output(z.object({ password: z.string() })),

  renewPassword: staffMay('sample.manage')
    .route({
      method: 'POST',
      path: '/sample/password',
      summary: "Give the sample's people another password, which is shown only here",
      tags,
    })
    .output(z.object({ password: z.string() })),

  remove: staffMay('sample.manage')
    .route({
      method: 'POST',
      path: '/sample/removal',
      summary: 'Remove the sample; refused while tickets recorded since are not named',
      tags,
    })
    .input(
      z.strictObject({
        /** Tickets recorded since, which go with the customers and people that they are about. */
        alongWith: z.array(ticketId).max(1000).optional(),
      }),
    )
    .output(z.object({ people: z.int(), customers: z.int(), tickets: z.int() })),
};
