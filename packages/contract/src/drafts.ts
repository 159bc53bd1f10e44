import { z } from 'zod';
import { everyStaffMemberMay } from './procedure.ts';
import { moment } from './time.ts';

/** What a draft is for, as in `ticket:new` or `reply:0198…`. */
export const draftSubject = z.string().regex(/^[a-z-]+:[\w-]{1,50}$/);

/** Fields as the form keeps them; up to 100 kB as JSON. */
export const draftContent = z
  .record(z.string().max(100), z.json())
  .refine((content) => JSON.stringify(content).length <= 100_000, 'Longer than 100 kB');

export const draft = z.object({ subject: draftSubject, content: draftContent, savedAt: moment });
export type Draft = z.infer<typeof draft>;

const tags = ['drafts'];

export const drafts = {
  list: everyStaffMemberMay
    .route({ method: 'GET', path: '/drafts', summary: 'What you typed and did not save, newest first', tags })
    .output(z.object({ drafts: z.array(draft) })),

  keep: everyStaffMemberMay
    .route({
      method: 'PUT',
      path: '/drafts/{subject}',
      summary: 'Keep what is typed; an older copy never replaces a newer one',
      tags,
    })
    .input(z.strictObject({ subject: draftSubject, content: draftContent, savedAt: moment })),

  discard: everyStaffMemberMay
    .route({ method: 'DELETE', path: '/drafts/{subject}', summary: 'Throw a draft away', tags })
    .input(z.strictObject({ subject: draftSubject })),
};
