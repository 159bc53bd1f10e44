import { z } from 'zod';
import { consentKind } from './consents.ts';
import { customerLevel, customerMarkKind } from './customer-fields.ts';
import { customerId, staffId, ticketId } from './ids.ts';
import { channel } from './ticket-words.ts';
import { moment } from './time.ts';

export const customerEntryKinds = [
  'opening',
  'message-in',
  'message-out',
  'call',
  'note',
  'file',
  'external-contact',
  'resolution',
  'closing',
  'reopening',
] as const;
/** What was done on a ticket, as far as it concerns the customer's history. */
export const customerEntryKind = z.enum(customerEntryKinds);
export type CustomerEntryKind = z.infer<typeof customerEntryKind>;

const happened = {
  id: z.guid(),
  at: moment,
  /** The staff member who did it. */
  by: z.object({ id: staffId, name: z.string() }).nullable(),
};

/** One thing that happened with a customer, on a ticket or to the record itself. */
export const customerTimelineItem = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('ticket-entry'),
    ...happened,
    ticketId,
    ticketNumber: z.string(),
    kind: customerEntryKind,
    channel: channel.nullable(),
    /** The beginning of what was written. */
    body: z.string(),
  }),
  z.object({ what: z.literal('added'), ...happened }),
  z.object({ what: z.literal('level-changed'), ...happened, from: customerLevel, to: customerLevel }),
  z.object({ what: z.literal('marked'), ...happened, mark: customerMarkKind, reason: z.string() }),
  z.object({ what: z.literal('unmarked'), ...happened, mark: customerMarkKind, reason: z.string() }),
  z.object({
    what: z.enum(['took-in', 'merged', 'separated']),
    ...happened,
    other: z.object({ id: customerId, number: z.string() }),
    reason: z.string(),
  }),
  z.object({
    what: z.enum(['consent-given', 'consent-withdrawn']),
    ...happened,
    consent: consentKind,
    version: z.string(),
    how: z.string(),
  }),
]);
export type CustomerTimelineItem = z.infer<typeof customerTimelineItem>;
