import { z } from 'zod';
import { shiftId, staffId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { localDate, moment } from './time.ts';

/** Stand-by is called in at peaks; it does not count as being on duty. */
export const shiftKinds = ['shift', 'stand-by'] as const;
export const shiftKind = z.enum(shiftKinds);
export type ShiftKind = z.infer<typeof shiftKind>;

/** A time of the day in the company's time zone, as in 09:00. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A shift that ends before it begins ends on the next day. */
export const plannedShift = z.strictObject({
  id: shiftId,
  staffId,
  kind: shiftKind,
  day: localDate,
  begins: timeOfDay,
  ends: timeOfDay,
});
export type PlannedShift = z.infer<typeof plannedShift>;

const tags = ['roster'];

export const roster = {
  week: staffMay('staff.read')
    .route({ method: 'GET', path: '/roster', summary: 'The shifts of seven days', tags })
    .input(z.strictObject({ from: localDate }))
    .output(
      z.object({
        shifts: z.array(plannedShift.extend({ staffName: z.string(), startsAt: moment, endsAt: moment })),
      }),
    ),

  onDuty: staffMay('staff.read')
    .route({ method: 'GET', path: '/roster/on-duty', summary: 'Who is on duty now, and who leads', tags })
    .output(z.object({ staffIds: z.array(staffId), leadId: staffId.nullable() })),

  plan: staffMay('roster.manage')
    .route({
      method: 'PUT',
      path: '/roster/shifts/{id}',
      summary: 'Plan a shift, or change it on top of what others changed since `was`',
      tags,
    })
    .input(plannedShift.extend({ was: plannedShift.omit({ id: true }).optional() })),

  cancel: staffMay('roster.manage')
    .route({ method: 'DELETE', path: '/roster/shifts/{id}', summary: 'Take a shift off the plan', tags })
    .input(z.strictObject({ id: shiftId })),

  copyWeek: staffMay('roster.manage')
    .route({
      method: 'POST',
      path: '/roster/copies',
      summary: 'Plan seven days like seven others; what is planned there stays',
      tags,
    })
    .input(z.strictObject({ from: localDate, to: localDate }))
    .output(z.object({ planned: z.int() })),
};
