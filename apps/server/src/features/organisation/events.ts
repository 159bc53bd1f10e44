import { shiftId, staffId } from '@huiyin/contract/ids';
import { localDate } from '@huiyin/contract/time';
import { z } from 'zod';
import { defineEvent } from '#platform/events';

export const organisationSetUp = defineEvent(
  'organisation.set-up',
  z.object({ withSample: z.boolean() }),
  () => 'organisation',
);
export const organisationChanged = defineEvent('organisation.changed', z.object({}), () => 'organisation');

const shift = z.object({ shiftId, staffId, day: localDate });
const roster = () => 'roster';

export const shiftPlanned = defineEvent('shift.planned', shift, roster);
export const shiftCancelled = defineEvent('shift.cancelled', shift, roster);
export const weekCopied = defineEvent('week.copied', z.object({ from: localDate, to: localDate }), roster);
