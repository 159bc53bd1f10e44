import { z } from 'zod';
import { fieldValues } from './fields.ts';
import { customerId } from './ids.ts';
import { channel } from './ticket-words.ts';

export const customerKinds = ['person', 'company'] as const;
export const customerKind = z.enum(customerKinds);
export type CustomerKind = z.infer<typeof customerKind>;

export const customerLevels = ['new', 'regular', 'high-value'] as const;
export const customerLevel = z.enum(customerLevels);
export type CustomerLevel = z.infer<typeof customerLevel>;

export const customerMarkKinds = ['blacklist', 'malicious-claims'] as const;
/** A warning that stands at the customer until it is taken back. */
export const customerMarkKind = z.enum(customerMarkKinds);
export type CustomerMarkKind = z.infer<typeof customerMarkKind>;

const text = (most: number) => z.string().trim().max(most);
const line = (most: number) => text(most).min(1);

export const customerName = line(100);
export const customerTag = line(30);

/** What staff write about a customer. */
export const customerFields = z.object({
  name: customerName,
  kind: customerKind,
  /** Nicknames, former and foreign names; found like the name. */
  otherNames: z.array(customerName).max(10),
  /** The company that this person is a contact person of. */
  companyId: customerId.nullable(),
  level: customerLevel,
  preferredChannel: channel.nullable(),
  preferredHours: text(200),
  expectations: text(500),
  /** Shown on every ticket of the customer, as an allergy. */
  specialNeeds: z.array(line(200)).max(20),
  tags: z.array(customerTag).max(20),
  remarks: text(5000),
  /** Values of custom fields. */
  fields: fieldValues,
});
export type CustomerFields = z.infer<typeof customerFields>;
