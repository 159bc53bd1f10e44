import { ticketId } from '@huiyin/contract/ids';
import { z } from 'zod';
import { defineEvent } from '#platform/events';

const ticket = (event: { ticketId: string }) => `ticket:${event.ticketId}`;

export const ticketOpened = defineEvent('ticket.opened', z.object({ ticketId }), ticket);
