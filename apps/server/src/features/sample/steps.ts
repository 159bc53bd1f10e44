import type { Channel } from '@huiyin/contract/ticket-words';
import type { Author, Offer, Step } from './matter.ts';
import type { DepartmentKey } from './organisation-chart.ts';

/** The customer called. */
export const called = (after: number, text: string, minutes = 4): Step => ({
  after,
  kind: 'call',
  direction: 'in',
  by: 'handler',
  text,
  minutes,
  leaves: 'open',
});

/** The customer came to us. */
export const received = (after: number, text: string, minutes = 10): Step => ({
  after,
  kind: 'external-contact',
  direction: 'in',
  by: 'handler',
  channel: 'in-person',
  text,
  minutes,
  leaves: 'open',
});

/** We called the customer. */
export const phoned = (after: number, text: string, minutes = 3, by: Author = 'handler'): Step => ({
  after,
  kind: 'call',
  direction: 'out',
  by,
  text,
  minutes,
});

/** The customer wrote. */
export const wrote = (after: number, text: string): Step => ({
  after,
  kind: 'message-in',
  by: 'customer',
  text,
  leaves: 'open',
});

/** We wrote to the customer. */
export const replied = (after: number, text: string, by: Author = 'handler'): Step => ({
  after,
  kind: 'message-out',
  by,
  text,
});

/** We wrote, and it is the customer's turn. */
export const waits = (after: number, text: string): Step => ({
  after,
  kind: 'message-out',
  by: 'handler',
  text,
  leaves: 'waiting-for-customer',
});

export const noted = (after: number, text: string, by: Author = 'handler'): Step => ({
  after,
  kind: 'note',
  by,
  text,
});

/** A department was asked to do something. */
export const asked = (after: number, department: DepartmentKey, text: string): Step => ({
  after,
  kind: 'note',
  by: 'handler',
  text,
  department,
  leaves: 'waiting-for-department',
});

/** A department said what came of it. */
export const answered = (after: number, department: DepartmentKey, text: string): Step => ({
  after,
  kind: 'note',
  by: department,
  text,
  department,
  leaves: 'open',
});

/** 登记对外联系: a contact with the customer that happened outside of the system. */
export const outside = (after: number, channel: Channel, text: string, by: Author = 'handler'): Step => ({
  after,
  kind: 'external-contact',
  direction: 'out',
  by,
  channel,
  text,
});

export const accepted = (after: number, text: string): Offer => ({ after, text, answer: 'accepted' });
export const partly = (after: number, text: string): Offer => ({ after, text, answer: 'partly' });
export const declined = (after: number, text: string): Offer => ({ after, text, answer: 'declined' });
export const offered = (after: number, text: string): Offer => ({ after, text, answer: null });
