import type { ConsentKind } from '@huiyin/contract/consents';
import type { NewContactPoint } from '@huiyin/contract/contact-points';
import type { ConsentId, CustomerMarkId } from '@huiyin/contract/ids';
import { addCustomer, consents, customerMarks } from '#features/customers';
import { system } from '#platform/actor';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import type { Cast } from '../cast.ts';
import { consentTold, markReasons } from '../customers/told.ts';
import type { SamplePlan } from '../plan.ts';
import { inThePast } from './in-the-past.ts';

type Customer = SamplePlan['customers'][number];

/** The customers since they first came, with the ways to reach them, what they agreed to and what to beware of. */
export async function loadCustomers(ctx: TransactionContext, plan: SamplePlan, cast: Cast) {
  for (const customer of plan.customers) {
    const { name, kind, level, preferences, specialNeeds, tags, since } = customer;
    await addCustomer(inThePast(ctx, system, since), {
      id: cast.customer(customer.key),
      ...{ name, kind, level, tags: [...tags] },
      otherNames: [customer.salutation],
      preferredChannel: preferences?.channel ?? null,
      preferredHours: preferences?.hours ?? '',
      expectations: preferences?.expectations ?? '',
      specialNeeds: specialNeeds ? [specialNeeds] : [],
      remarks: customer.contactPerson ?? '',
      contactPoints: contactPointsOf(customer),
      addAnyway: true,
    });
  }
  await ctx.db.insert(consents).values(plan.customers.flatMap((customer) => consentsOf(customer, cast)));
  await ctx.db.insert(customerMarks).values(plan.customers.flatMap((customer) => marksOf(customer, cast)));
}

function contactPointsOf({ contactPoints, addresses }: Customer): NewContactPoint[] {
  const ways = contactPoints.map(({ kind, value }) => ({
    kind: kind === 'visitor' ? ('other' as const) : kind,
    value,
  }));
  const places = addresses.map((value) => ({ kind: 'address' as const, value }));
  return [...ways, ...places].map((way) => ({ id: newId(), ...way }));
}

function consentsOf({ key, since, consents: agreed }: Customer, cast: Cast) {
  const decided: [ConsentKind, boolean][] = [
    ['personal-data', true],
    ['return-visits', agreed.surveys],
    ['marketing', agreed.marketing],
    ['recording', agreed.recording],
  ];
  return decided.map(([kind, given]) => ({
    id: newId<ConsentId>(),
    customerId: cast.customer(key),
    kind,
    decision: given ? ('given' as const) : ('withdrawn' as const),
    ...consentTold,
    decidedAt: since,
    recordedAt: since,
    recordedById: cast.person('chen-jing'),
  }));
}

function marksOf({ key, since, marks }: Customer, cast: Cast) {
  return marks.map((kind) => ({
    id: newId<CustomerMarkId>(),
    customerId: cast.customer(key),
    kind,
    reason: markReasons[kind],
    markedById: cast.person('chen-jing'),
    markedAt: since,
  }));
}
