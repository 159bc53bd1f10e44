import type { Ticket } from '../tables.ts';
import type { NewEntry } from './add-entry.ts';

/** What was said between us and the customer, as it is to be kept. */
export type Contact = Omit<NewEntry, 'alongside'> & {
  body: string;
  channel: Ticket['channel'];
  /** One of us has spoken to the customer. */
  isResponse: boolean;
  /** The customer has said something. */
  isHeard: boolean;
};
