import { api, runs } from '#platform/api';
import { mergeCustomers } from './merge-customers.ts';
import { previewCustomerMerge } from './preview-customer-merge.ts';
import { previewSeparation } from './preview-separation.ts';
import { separateCustomer } from './separate-customer.ts';

export const router = api.customerMerges.router({
  preview: api.customerMerges.preview.handler(runs(previewCustomerMerge)),
  merge: api.customerMerges.merge.handler(runs(mergeCustomers)),
  previewSeparation: api.customerMerges.previewSeparation.handler(runs(previewSeparation)),
  separate: api.customerMerges.separate.handler(runs(separateCustomer)),
});
