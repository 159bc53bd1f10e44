import type { ContactPointId, CustomerId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { insertMany } from '#platform/insert-many';
import { readNotation } from './contact-points/read-notation.ts';
import { customerImported } from './events.ts';
import { nameKeysOf } from './name-keys.ts';
import { contactPoints, customers } from './tables.ts';

export interface ImportedCustomer {
  id: CustomerId;
  name: string;
  contact?: string | undefined;
}

/** Adds many customers of whom a name is known, and how some are reached, in a few statements. */
export async function importCustomers(ctx: TransactionContext, imported: readonly ImportedCustomer[]) {
  const rows = imported.map(({ id, name }) => ({
    ...{ id, name, nameKeys: nameKeysOf([name]) },
    addedById: staffIdOf(ctx.actor),
    addedAt: ctx.now(),
  }));
  await insertMany(ctx.db, customers, rows, {
    computed: { number: sql`'C' || nextval('customer_numbers')` },
  });
  await insertMany(
    ctx.db,
    contactPoints,
    imported.flatMap(({ id: customerId, contact }) =>
      contact
        ? [
            {
              ...{ id: newId<ContactPointId>(), customerId, ...readNotation({ value: contact }) },
              primary: true,
              addedAt: ctx.now(),
            },
          ]
        : [],
    ),
  );
  await ctx.publishEach(
    customerImported,
    imported.map(({ id: customerId }) => ({ customerId })),
  );
}
