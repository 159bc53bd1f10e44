import { api, runs } from '#platform/api';
import { addCustomer } from './add-customer.ts';
import { findCustomers } from './find-customers.ts';

export const router = api.customers.router({
  find: api.customers.find.handler(runs(findCustomers)),
  add: api.customers.add.handler(runs(addCustomer)),
});
