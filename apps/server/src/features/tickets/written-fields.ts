import type { ExternalComplaint } from '@huiyin/contract/ticket-fields';
import type { TicketChanges } from './tables.ts';

/** The fields as the table keeps them: a complaint made elsewhere is three columns. */
export function columnsOf({
  externalComplaint,
  ...fields
}: Omit<TicketChanges, 'externalAgency' | 'externalNumber' | 'externalDueAt'> & {
  externalComplaint?: ExternalComplaint | null | undefined;
}): TicketChanges {
  if (externalComplaint === undefined) return fields;
  return {
    ...fields,
    externalAgency: externalComplaint?.agency ?? null,
    externalNumber: externalComplaint?.number ?? '',
    externalDueAt: externalComplaint?.dueAt ?? null,
  };
}
