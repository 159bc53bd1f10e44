import { api, runs } from '#platform/api';
import { addCustomer } from './add-customer.ts';
import { changeCustomer } from './change-customer.ts';
import { countCustomers } from './count-customers.ts';
import { findCustomers } from './find-customers.ts';
import { listCustomers } from './list-customers.ts';
import { listTags } from './list-tags.ts';
import { markCustomer } from './mark-customer.ts';
import { readCustomer } from './read-customer.ts';
import { recogniseCustomers } from './recognise-customers.ts';
import { readCustomerTimeline } from './timeline/read-timeline.ts';
import { unmarkCustomer } from './unmark-customer.ts';

export const router = api.customers.router({
  list: api.customers.list.handler(runs(listCustomers)),
  count: api.customers.count.handler(runs(countCustomers)),
  tags: api.customers.tags.handler(runs(listTags)),
  find: api.customers.find.handler(runs(findCustomers)),
  recognise: api.customers.recognise.handler(runs(recogniseCustomers)),
  read: api.customers.read.handler(runs(readCustomer)),
  timeline: api.customers.timeline.handler(runs(readCustomerTimeline)),
  add: api.customers.add.handler(runs(addCustomer)),
  change: api.customers.change.handler(runs(changeCustomer)),
  mark: api.customers.mark.handler(runs(markCustomer)),
  unmark: api.customers.unmark.handler(runs(unmarkCustomer)),
});
