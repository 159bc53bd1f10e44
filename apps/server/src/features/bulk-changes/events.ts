import { bulkChangeId } from '@huiyin/contract/ids';
import { z } from 'zod';
import { defineEvent } from '#platform/events';

const subject = (event: { bulkChangeId: string }) => `bulk-change:${event.bulkChangeId}`;
const about = z.object({ bulkChangeId });

export const bulkChangeStarted = defineEvent(
  'bulk-change.started',
  about.extend({ kind: z.string(), tickets: z.int() }),
  subject,
);

export const bulkChangeEnded = defineEvent('bulk-change.ended', about, subject);

export const bulkChangeUndoStarted = defineEvent('bulk-change.undo-started', about, subject);

export const bulkChangeUndoEnded = defineEvent('bulk-change.undo-ended', about, subject);
