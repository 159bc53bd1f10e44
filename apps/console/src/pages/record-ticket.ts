import type { CustomerId, TicketId } from '@huiyin/contract/ids';
import type { CustomerChoice } from '#features/customers/CustomerField.tsx';
import type { TicketFields } from '#features/tickets/ticket-fields.ts';
import { api } from '#shared/api.ts';

export type RecordFields = TicketFields<CustomerChoice>;

/** Adds the customer if they are new, then the ticket; the ids are ours, so that trying again makes nothing twice. */
export async function recordTicket(id: TicketId, { customer, ...fields }: RecordFields) {
  if (customer?.kind === 'new') {
    const { id, name, contact, addAnyway } = customer;
    await api.customers.add.call({ id, name, contact: contact.trim() || undefined, addAnyway });
  }
  // With nobody chosen yet it is left out, which the contract refuses at that field.
  return api.tickets.open.call({ ...fields, id, customerId: idOf(customer) as CustomerId | null });
}

function idOf(customer: CustomerChoice | undefined) {
  if (customer?.kind === 'known') return customer.customer.id;
  return customer?.kind === 'new' ? customer.id : customer && null;
}
