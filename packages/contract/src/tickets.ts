import { z } from 'zod';
import { customerId, groupId, staffId, ticketId } from './ids.ts';
import { cursor } from './page.ts';
import { staffMay } from './procedure.ts';
import { moment } from './time.ts';

export const channels = ['phone', 'chat', 'email', 'sms', 'social', 'in-person'] as const;
export const channel = z.enum(channels);
export type Channel = z.infer<typeof channel>;

export const natures = ['question', 'complaint', 'suggestion', 'praise', 'urgent-request'] as const;
export const nature = z.enum(natures);
export type Nature = z.infer<typeof nature>;

export const priorities = ['urgent', 'important', 'normal'] as const;
export const priority = z.enum(priorities);
export type Priority = z.infer<typeof priority>;

export const emotions = ['calm', 'anxious', 'dissatisfied', 'agitated'] as const;
export const emotion = z.enum(emotions);
export type Emotion = z.infer<typeof emotion>;

export const ticketStatuses = [
  'new',
  'open',
  'waiting-for-customer',
  'waiting-for-department',
  'following-up',
  'resolved',
  'closed',
] as const;
export const ticketStatus = z.enum(ticketStatuses);
export type TicketStatus = z.infer<typeof ticketStatus>;

export const ticketSummary = z.object({
  id: ticketId,
  number: z.string(),
  description: z.string(),
  status: ticketStatus,
  priority,
  channel,
  customerId: customerId.nullable(),
  customerName: z.string().nullable(),
  handlerId: staffId.nullable(),
  groupId: groupId.nullable(),
  openedAt: moment,
});
export type TicketSummary = z.infer<typeof ticketSummary>;

export const ticketDescription = z.string().trim().min(1).max(20_000);

const tags = ['tickets'];

export const tickets = {
  list: staffMay('tickets.read')
    .route({ method: 'GET', path: '/tickets', summary: 'List tickets, newest first', tags })
    .input(z.strictObject({ status: ticketStatus.optional(), after: cursor.optional() }))
    .output(z.object({ tickets: z.array(ticketSummary), next: cursor.nullable() })),

  open: staffMay('tickets.open')
    .route({ method: 'POST', path: '/tickets', summary: 'Open a ticket', tags })
    .input(
      z.strictObject({
        id: ticketId,
        customerId: customerId.nullable(),
        channel,
        description: ticketDescription,
        nature: nature.optional(),
        priority: priority.optional(),
        emotion: emotion.optional(),
        occurredAt: moment.optional(),
      }),
    )
    .output(z.object({ id: ticketId, number: z.string() })),
};
