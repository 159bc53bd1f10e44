import type { TicketDetail, TicketEdit } from '@huiyin/contract/tickets';
import { api } from '#shared/api.ts';
import { splitCustom } from '../fields/custom-names.ts';

/** What is asked for to resolve a ticket. */
export interface Outcome {
  cause?: string;
  responsibleSide?: TicketDetail['responsibleSide'];
  solution?: string;
  [field: string]: unknown;
}

/** Fills in what the category asked for, then resolves: both are in the story. */
export async function resolveTicket(ticket: TicketDetail, outcome: Outcome) {
  const { cause, responsibleSide, solution, ...asked } = outcome;
  const { fields, values } = splitCustom(present(asked));
  if (Object.keys(fields).length + Object.keys(values).length > 0) {
    await api.tickets.edit.call({
      ...{ ticketId: ticket.id, version: ticket.version },
      ...fields,
      ...(Object.keys(values).length > 0 ? { fields: { ...ticket.fields, ...values } } : {}),
    } as TicketEdit);
  }
  await api.tickets.resolve.call({
    ticketId: ticket.id,
    cause: cause?.trim() || undefined,
    responsibleSide: responsibleSide ?? undefined,
    solution: solution?.trim() || undefined,
  });
}

const present = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
