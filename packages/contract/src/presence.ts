import { z } from 'zod';
import { staffId } from './ids.ts';
import { everyStaffMemberMay, staffMay } from './procedure.ts';
import { channel } from './tickets.ts';
import { moment } from './time.ts';

/** What one can say of oneself. Offline is who has no console open. */
export const chosenPresences = ['online', 'busy', 'break'] as const;
export type ChosenPresence = (typeof chosenPresences)[number];
export const presences = [...chosenPresences, 'offline'] as const;
export const presenceState = z.enum(presences);
export type Presence = z.infer<typeof presenceState>;

export const capacity = z.strictObject({ channel, most: z.int().min(0).max(100) });
export type Capacity = z.infer<typeof capacity>;

const limits = z.array(capacity).max(20);

const tags = ['presence'];

export const presence = {
  list: staffMay('staff.read')
    .route({ method: 'GET', path: '/presence', summary: 'Who is here now, and how much each is given', tags })
    .output(
      z.object({
        staff: z.array(
          z.object({
            id: staffId,
            name: z.string(),
            presence: presenceState,
            since: moment.nullable(),
            capacity: z.array(capacity),
          }),
        ),
      }),
    ),

  choose: everyStaffMemberMay
    .route({ method: 'PUT', path: '/presence/mine', summary: 'Say whether one takes new work', tags })
    .input(z.strictObject({ presence: z.enum(chosenPresences) })),

  setCapacity: staffMay('roster.manage')
    .route({
      method: 'PUT',
      path: '/presence/{staffId}/capacity',
      summary:
        'Set how many matters of each channel a person is given at once, on top of what others set since `was`',
      tags,
    })
    .input(z.strictObject({ staffId, capacity: limits, was: limits.optional() })),
};
