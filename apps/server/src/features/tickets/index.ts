import type { Feature } from '#platform/feature';
import { maySeeTickets } from './access.ts';

export { ticketOpened } from './events.ts';
export { foldText } from './fold-text.ts';
export { openTicket } from './open-ticket.ts';
export { router } from './router.ts';
export { tickets } from './tables.ts';

export const feature: Feature = { mayWatch: maySeeTickets };
