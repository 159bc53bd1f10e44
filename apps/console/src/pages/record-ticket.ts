import type { FieldValues } from '@huiyin/contract/fields';
import type { NewFollowUp } from '@huiyin/contract/follow-ups';
import type { CustomerId, TicketId } from '@huiyin/contract/ids';
import type { CustomerChoice } from '#features/customers/customer-choice.ts';
import { splitCustom } from '#features/tickets/fields/custom-names.ts';
import type { TicketFields } from '#features/tickets/ticket-fields.ts';
import { api } from '#shared/api.ts';

export type RecordFields = TicketFields<CustomerChoice>;

/**
 * Adds the customer if they are new, then the ticket, then the rating of what is settled; the ids are ours, so that
 * trying again makes nothing twice.
 */
export async function recordTicket(
  id: TicketId,
  fields: RecordFields,
  { resolved, followUp }: { resolved: boolean; followUp: NewFollowUp | undefined },
) {
  const { customer, score, scoreComment, ratingId } = fields;
  if (customer?.kind === 'new') {
    const { id, name, contact, addAnyway } = customer;
    await api.customers.add.call({ id, name, contact: contact.trim() || undefined, addAnyway });
  }
  const opened = await api.tickets.open.call({
    ...asSent(fields),
    id,
    followUp,
    ...(resolved ? { resolved } : {}),
  });
  if (resolved && score && ratingId) {
    const comment = scoreComment?.trim() || undefined;
    await api.solutions.rate.call({ ticketId: id, id: ratingId, score: Number(score), comment });
  }
  return opened;
}

function asSent(fields: RecordFields) {
  const { customer, score: _, scoreComment: __, ratingId: ___, followUp: ____, files = [], ...rest } = fields;
  const isFilled = ([, value]: [string, unknown]) => value !== undefined && value !== null && value !== '';
  const { fields: own, values } = splitCustom(Object.fromEntries(Object.entries(rest).filter(isFilled)));
  return {
    ...(own as unknown as Pick<RecordFields, 'channel' | 'description'>),
    // With nobody chosen yet it is left out, which the contract refuses at that field.
    customerId: idOf(customer) as CustomerId | null,
    description: fields.description,
    occurredAt: fields.occurredAt ? new Date(fields.occurredAt) : undefined,
    ...(Object.keys(values).length > 0 ? { fields: values as FieldValues } : {}),
    ...(files.length > 0 ? { fileIds: files.map(({ id }) => id) } : {}),
  };
}

function idOf(customer: CustomerChoice | undefined) {
  if (customer?.kind === 'known') return customer.customer.id;
  return customer?.kind === 'new' ? customer.id : customer && null;
}
