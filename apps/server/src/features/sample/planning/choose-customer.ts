import { allCustomers } from '../customers/all-customers.ts';
import type { ContactPoint, SampleCustomer } from '../customers/customer.ts';
import type { Matter } from '../matter.ts';
import type { Chance } from './random.ts';
import type { Telling } from './share-out.ts';

const byKey = new Map(allCustomers.map((customer) => [customer.key, customer]));
const people = allCustomers.filter(({ kind, marks }) => kind === 'person' && marks.length === 0);
const writesFrom: Partial<Record<Matter['channel'], ContactPoint['kind']>> = {
  email: 'email',
  social: 'wechat',
};

/** Whose matter it is: some customers call more than others, and who writes must have an address. */
export function chooseCustomer({ matter, turn }: Telling, chance: Chance): SampleCustomer | null {
  if (matter.anonymous) return null;
  if (matter.customers) return named(matter.customers[turn % matter.customers.length]!);
  const needed = writesFrom[matter.channel];
  const able = people.filter(
    ({ contactPoints }) => !needed || contactPoints.some(({ kind }) => kind === needed),
  );
  return chance.weighted(able, (_, index) => 1 / (index + 12));
}

export function named(key: string): SampleCustomer {
  const customer = byKey.get(key);
  if (!customer) throw new Error(`No customer is called ${key}`);
  return customer;
}
