import { api, runs } from '#platform/api';
import { listTickets } from './list-tickets.ts';
import { openTicket } from './open-ticket.ts';

export const router = api.tickets.router({
  list: api.tickets.list.handler(runs(listTickets)),
  open: api.tickets.open.handler(runs(openTicket)),
});
