import { z } from 'zod';
import { categoryId, customerId } from './ids.ts';
import { prioritySuggestion } from './priority-suggestion.ts';
import { ticketSummary } from './ticket-detail.ts';
import { complaintAgency, emotion, extent, nature } from './ticket-words.ts';

/** A place in a text, as JavaScript counts: from its first character up to the one after its last. */
const span = { start: z.number().int(), end: z.number().int() };

/** What is typed so far; nothing of it needs to be complete. */
export const draftTicket = z.strictObject({
  description: z.string().max(20_000),
  customersWords: z.string().max(20_000).optional(),
  customerId: customerId.nullable().optional(),
  phone: z.string().trim().max(50).optional(),
  orderNumbers: z.array(z.string().trim().max(100)).max(20).optional(),
  nature: nature.nullable().optional(),
  categoryId: categoryId.nullable().optional(),
  emotion: emotion.nullable().optional(),
  extent: extent.nullable().optional(),
});

export type DraftTicket = z.output<typeof draftTicket>;

export const sameMatters = ['customer', 'phone', 'order', 'ticket'] as const;
export type SameMatter = (typeof sameMatters)[number];

/** A ticket that is not finished, and what it has in common with what is typed. */
export const openMatter = ticketSummary.extend({ because: z.enum(sameMatters) });
export type OpenMatter = z.infer<typeof openMatter>;

export const examinationFindings = z.object({
  vagueWords: z.array(z.object({ word: z.string(), ...span })),
  numbers: z.array(
    z.object({
      kind: z.string(),
      value: z.string(),
      /** Of a complaint number: who gave it. */
      agency: complaintAgency.optional(),
      ...span,
    }),
  ),
  suggestion: prioritySuggestion,
  openTickets: z.array(openMatter),
});
