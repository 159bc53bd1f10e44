import { z } from 'zod';

export const channels = ['phone', 'chat', 'email', 'sms', 'social', 'in-person'] as const;
export const channel = z.enum(channels);
export type Channel = z.infer<typeof channel>;

/** What brought the matter up: the customer's own contact, or something of ours. */
export const sources = ['contact', 'return-visit', 'survey', 'incident', 'colleague', 'import'] as const;
export const source = z.enum(sources);
export type Source = z.infer<typeof source>;

export const natures = ['question', 'complaint', 'suggestion', 'praise', 'urgent-request'] as const;
export const nature = z.enum(natures);
export type Nature = z.infer<typeof nature>;

export const priorities = ['urgent', 'important', 'normal'] as const;
export const priority = z.enum(priorities);
export type Priority = z.infer<typeof priority>;

export const emotions = ['calm', 'anxious', 'dissatisfied', 'agitated'] as const;
export const emotion = z.enum(emotions);
export type Emotion = z.infer<typeof emotion>;

/** Who is affected. */
export const extents = ['one', 'several', 'many', 'all'] as const;
export const extent = z.enum(extents);
export type Extent = z.infer<typeof extent>;

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

/** Where a customer complained about us: 12315 消费者热线, 12345 政务热线, 黑猫投诉, 平台介入. */
export const complaintAgencies = ['12315', '12345', 'heimao', 'platform', 'other'] as const;
export const complaintAgency = z.enum(complaintAgencies);
export type ComplaintAgency = z.infer<typeof complaintAgency>;

/** Whose fault it turned out to be. */
export const responsibleSides = [
  'company',
  'supplier',
  'carrier',
  'platform',
  'customer',
  'third-party',
  'undetermined',
] as const;
export const responsibleSide = z.enum(responsibleSides);
export type ResponsibleSide = z.infer<typeof responsibleSide>;

export const recordingConsents = ['given', 'declined', 'not-asked'] as const;
export const recordingConsent = z.enum(recordingConsents);
export type RecordingConsent = z.infer<typeof recordingConsent>;

export const closingReasons = ['customer-confirmed', 'rated', 'no-answer', 'merged'] as const;
export const closingReason = z.enum(closingReasons);
export type ClosingReason = z.infer<typeof closingReason>;
