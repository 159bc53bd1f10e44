import { deadlineKind, moveReason } from '@huiyin/contract/deadlines';
import { calendarId, deadlineId, policyId, staffId } from '@huiyin/contract/ids';
import { z } from 'zod';
import { defineEvent } from '#platform/events';

// One for each deadline stands in the history of what it is about; one for each batch tells people, so that five
// hundred at once are a few notices and not five hundred.
const one = z.object({ deadlineId, kind: deadlineKind, subject: z.string() });
const about = (event: { subject: string }) => event.subject;

const batch = z.object({ deadlineIds: z.array(deadlineId) });
const deadline = () => 'deadline';

export const deadlineWarned = defineEvent('deadline.warned', one, about);
export const deadlinesWarned = defineEvent('deadlines.warned', batch, deadline);

export const deadlineBreached = defineEvent('deadline.breached', one, about);
export const deadlinesBreached = defineEvent('deadlines.breached', batch, deadline);

export const deadlineEscalated = defineEvent(
  'deadline.escalated',
  one.extend({ step: z.number().int(), staffIds: z.array(staffId) }),
  about,
);
/** Each person called, with what they are called to help with. */
export const deadlinesEscalated = defineEvent(
  'deadlines.escalated',
  z.object({ calls: z.array(z.object({ deadlineId, staffId })) }),
  deadline,
);

export const deadlineMoved = defineEvent(
  'deadline.moved',
  one.extend({
    from: z.iso.datetime(),
    to: z.iso.datetime(),
    why: moveReason,
    reason: z.string().nullable(),
  }),
  about,
);

const policy = (event: { policyId: string }) => `policy:${event.policyId}`;

export const policySaved = defineEvent('policy.saved', z.object({ policyId }), policy);
export const policyArchived = defineEvent('policy.archived', z.object({ policyId }), policy);
export const policiesOrdered = defineEvent(
  'policy.ordered',
  z.object({ policyIds: z.array(policyId) }),
  () => 'policy',
);

const calendar = (event: { calendarId: string }) => `calendar:${event.calendarId}`;

export const calendarSaved = defineEvent('calendar.saved', z.object({ calendarId }), calendar);
export const calendarArchived = defineEvent('calendar.archived', z.object({ calendarId }), calendar);
