import type { ConsentKind } from '@huiyin/contract/consents';
import type { NewContactPoint } from '@huiyin/contract/contact-points';
import type { ConsentId, CustomerMarkId } from '@huiyin/contract/ids';
import { and, eq, inArray } from 'drizzle-orm';
import { addCustomer, consents, customerMarks } from '#features/customers';
import { addField, fields } from '#features/fields';
import { system } from '#platform/actor';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import type { Cast } from '../cast.ts';
import { customerFields, fieldsOf } from '../customers/fields.ts';
import { consentTold, markReasons } from '../customers/told.ts';
import type { SamplePlan } from '../plan.ts';
import { inThePast } from './in-the-past.ts';

type Customer = SamplePlan['customers'][number];

/** The customers since they first came, with the ways to reach them, what they agreed to and what to beware of. */
export async function loadCustomers(ctx: TransactionContext, plan: SamplePlan, cast: Cast) {
  const known = await loadFields(ctx, cast);
  // The company before who speaks for it.
  const inOrder = plan.customers.toSorted(
    (one, other) => Number(!!one.speaksFor) - Number(!!other.speaksFor),
  );
  for (const customer of inOrder) {
    const { name, kind, level, preferences, specialNeeds, tags, since } = customer;
    await addCustomer(inThePast(ctx, system, since), {
      id: cast.customer(customer.key),
      ...{ name, kind, level, tags: [...tags] },
      companyId: customer.speaksFor ? cast.customer(customer.speaksFor) : null,
      fields: known ? fieldsOf(customer, plan.customers.indexOf(customer)) : {},
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

/** The company's own fields of customers; none where somebody here has added one of these already. */
async function loadFields(ctx: TransactionContext, cast: Cast) {
  const codes = customerFields.map(({ code }) => code);
  const taken = await ctx.db.$count(fields, and(eq(fields.scope, 'customer'), inArray(fields.code, codes)));
  if (taken > 0) return false;
  for (const field of customerFields)
    await addField(inThePast(ctx, system, ctx.now()), {
      ...{ id: cast.field(field.code), scope: 'customer', ...field },
      choices: [...field.choices],
    });
  return true;
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
