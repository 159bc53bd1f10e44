import type { Channel, Emotion, Nature, Priority } from '@huiyin/contract/tickets';

/** What one fills in to record a ticket; the customer is a field of another feature. */
export interface TicketFields<Customer> {
  channel: Channel;
  customer?: Customer;
  description: string;
  nature?: Nature;
  emotion?: Emotion;
  priority?: Priority;
}
