import { z } from 'zod';
import { defineEvent } from '#platform/events';

const subject = () => 'retention';

export const oldRecordsRemoved = defineEvent(
  'retention.removed',
  z.object({ what: z.string(), before: z.iso.datetime(), count: z.int() }),
  subject,
);

export const clockLeapt = defineEvent(
  'retention.clock-leapt',
  z.object({ from: z.iso.datetime(), to: z.iso.datetime(), waitsUntil: z.iso.datetime() }),
  subject,
);
