import { z } from 'zod';
import { extent, priority } from './ticket-words.ts';

export const priorityReason = z.object({
  code: z.string(),
  evidence: z.string().optional(),
  extent: extent.optional(),
  openContacts: z.number().int().optional(),
  priority: priority.optional(),
});

/** The priority that the facts of a ticket speak for, with every reason for it. */
export const prioritySuggestion = z.object({ priority, reasons: z.array(priorityReason) });
export type PrioritySuggestion = z.infer<typeof prioritySuggestion>;
