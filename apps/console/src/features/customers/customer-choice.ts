import type { CustomerSummary } from '@huiyin/contract/customers';
import type { CustomerId } from '@huiyin/contract/ids';

/** Whose matter it is: somebody known, somebody to be added with the record, or nobody we know. */
export type CustomerChoice =
  | { kind: 'known'; customer: CustomerSummary }
  /** `addAnyway`: who records it has seen that another customer is reached by that contact. */
  | { kind: 'new'; id: CustomerId; name: string; contact: string; addAnyway?: boolean }
  | { kind: 'anonymous' };
