import type { CustomerId } from '@huiyin/contract/ids';
import { listen } from '#platform/events';
import {
  contactPointAdded,
  contactPointChanged,
  contactPointRemoved,
  customerAdded,
  customerChanged,
  customerMerged,
} from '../events.ts';
import { proposeDuplicates } from './propose-duplicates.ts';

const telling = new Set(['name', 'otherNames', 'companyId', 'kind', 'value']);
const says = ({ fields }: { fields: string[] }) => fields.some((field) => telling.has(field));

/** What is newly known of a customer may show that they are somebody else, or that they are not. */
export const onCustomerKnown = [
  listen('customers/compare-added', customerAdded, (ctx, { customerId }) =>
    proposeDuplicates(ctx, customerId),
  ),
  listen('customers/compare-changed', customerChanged, async (ctx, { customerId, ...change }) => {
    if (says(change)) await proposeDuplicates(ctx, customerId as CustomerId);
  }),
  listen('customers/compare-reached', contactPointAdded, (ctx, { customerId }) =>
    proposeDuplicates(ctx, customerId),
  ),
  listen('customers/compare-contact', contactPointChanged, async (ctx, { customerId, ...change }) => {
    if (says(change)) await proposeDuplicates(ctx, customerId);
  }),
  listen('customers/compare-unreached', contactPointRemoved, (ctx, { customerId }) =>
    proposeDuplicates(ctx, customerId),
  ),
  listen('customers/compare-merged', customerMerged, (ctx, { otherId }) => proposeDuplicates(ctx, otherId)),
];
