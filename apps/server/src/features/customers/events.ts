import { consentKind } from '@huiyin/contract/consents';
import { customerLevel, customerMarkKind } from '@huiyin/contract/customers';
import {
  consentId,
  contactPointId,
  customerId,
  customerMarkId,
  customerMergeId,
  erasureId,
  personalCopyId,
  staffId,
} from '@huiyin/contract/ids';
import { z } from 'zod';
import { defineEvent } from '#platform/events';

const customer = (event: { customerId: string }) => `customer:${event.customerId}`;

export const customerAdded = defineEvent('customer.added', z.object({ customerId }), customer);

/** Came with a table, among many: what follows from one who is new is seen to for all of them together. */
export const customerImported = defineEvent('customer.imported', z.object({ customerId }), customer);

/** Had come with an import that was taken back. */
export const customerWithdrawn = defineEvent('customer.withdrawn', z.object({ customerId }), customer);

/** Names the fields only: what they said may have to be erased, and events never are. */
export const customerChanged = defineEvent(
  'customer.changed',
  z.object({ customerId, fields: z.array(z.string()) }),
  customer,
);

export const customerLevelChanged = defineEvent(
  'customer.level-changed',
  z.object({ customerId, from: customerLevel, to: customerLevel }),
  customer,
);

const merge = z.object({ customerId, otherId: customerId, mergeId: customerMergeId });
/** Is found no more; the other one stands for them. */
export const customerMerged = defineEvent('customer.merged', merge, customer);
export const customerTookIn = defineEvent('customer.took-in', merge, customer);
export const customerSeparated = defineEvent('customer.separated', merge, customer);

/** Erased on request: a journal keeps the reason, since events never forget. */
const erasing = z.object({ customerId, erasureId });
export const customerErasureAsked = defineEvent('customer.erasure-asked', erasing, customer);
export const customerErased = defineEvent('customer.erased', erasing, customer);
/** Somebody had all that is kept of them put together, to be handed to them. */
export const personalCopyMade = defineEvent(
  'customer.personal-copy-made',
  z.object({ customerId, reason: z.string() }),
  customer,
);

const ofCopy = z.object({ customerId, copyId: personalCopyId });
export const personalCopyWritten = defineEvent(
  'customer.personal-copy-written',
  ofCopy.extend({ status: z.enum(['made', 'failed']) }),
  customer,
);
export const personalCopyDownloaded = defineEvent('customer.personal-copy-downloaded', ofCopy, customer);

const pair = z.object({ customerId, otherId: customerId });
export const customerDuplicateFound = defineEvent('customer.duplicate-found', pair, customer);
/** Somebody said that the two are two. */
export const customerDuplicateDismissed = defineEvent('customer.duplicate-dismissed', pair, customer);

const mark = z.object({ customerId, markId: customerMarkId, kind: customerMarkKind });
export const customerMarked = defineEvent('customer.marked', mark, customer);
export const customerUnmarked = defineEvent('customer.unmarked', mark, customer);

const consent = z.object({ customerId, consentId, kind: consentKind });
export const consentGiven = defineEvent('consent.given', consent, customer);
export const consentWithdrawn = defineEvent('consent.withdrawn', consent, customer);

const contactPoint = z.object({ customerId, contactPointId });
export const contactPointAdded = defineEvent('contact-point.added', contactPoint, customer);
export const contactPointChanged = defineEvent(
  'contact-point.changed',
  contactPoint.extend({ fields: z.array(z.string()) }),
  customer,
);
export const contactPointRemoved = defineEvent('contact-point.removed', contactPoint, customer);

/** Somebody saw a contact point whole; without a reason they handle an open matter of the customer. */
export const contactPointRevealed = defineEvent(
  'contact-point.revealed',
  contactPoint.extend({ reason: z.string().nullable() }),
  customer,
);

/** Somebody saw as many contact points as one hour allows: who answers for the data should ask why. */
export const revealLimitReached = defineEvent(
  'contact-point.reveal-limit-reached',
  z.object({ staffId, count: z.number().int() }),
  (event) => `staff:${event.staffId}`,
);
