import { sessionId, staffId } from '@huiyin/contract/ids';
import { z } from 'zod';
import { defineEvent } from '#platform/events';

const member = (event: { staffId: string }) => `staff:${event.staffId}`;

export const staffAdded = defineEvent('staff.added', z.object({ staffId }), member);

export const staffSignedIn = defineEvent('staff.signed-in', z.object({ staffId }), member);

export const sessionEnded = defineEvent('staff.session-ended', z.object({ staffId, sessionId }), member);
