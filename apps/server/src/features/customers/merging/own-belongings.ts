import type { ContactPointId, CustomerId } from '@huiyin/contract/ids';
import { and, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { consents } from '../consents/tables.ts';
import { maskContactPoint } from '../contact-points/contact-notation.ts';
import { contactPoints, customerMarks, customers } from '../tables.ts';
import { type CustomerBelonging, movedRows } from './belongings.ts';

const MOST_SINCE = 50;

const points = movedRows(
  contactPoints,
  'customer_id',
  ({ to }) => sql`exists (select from ${contactPoints} there
    where there.customer_id = ${to} and there.kind = moved.kind and there.value = moved.value)`,
);

/** Where both are reached the same way, each keeps it: there is nothing to move, and nothing to bring back. */
const ownContactPoints: CustomerBelonging = {
  kind: 'contact-points',
  count: (ctx, customerId) => ctx.db.$count(contactPoints, eq(contactPoints.customerId, customerId)),
  async gather(ctx, move) {
    const primary = await ctx.db
      .select({ id: contactPoints.id })
      .from(contactPoints)
      .where(and(eq(contactPoints.customerId, move.from), contactPoints.primary));
    await dropPrimary(ctx, move.from);
    const moved = await points.gather(ctx, move);
    const ids = [...new Set([...primary.map(({ id }) => id), ...moved])];
    await choosePrimary(ctx, move.to, ids);
    await choosePrimary(ctx, move.from, ids);
    return ids;
  },
  async sendHome(ctx, move, ids) {
    const home = and(
      inArray(contactPoints.id, ids as ContactPointId[]),
      eq(contactPoints.customerId, move.from),
    );
    await ctx.db.update(contactPoints).set({ primary: false }).where(home);
    await points.sendHome(ctx, move, ids);
    await dropPrimary(ctx, move.to);
    await choosePrimary(ctx, move.to, ids);
    await choosePrimary(ctx, move.from, []);
  },
  async since(ctx, { customerId, after }) {
    const found = await ctx.db
      .select()
      .from(contactPoints)
      .where(and(eq(contactPoints.customerId, customerId), gt(contactPoints.addedAt, after)))
      .orderBy(desc(contactPoints.addedAt), desc(contactPoints.id))
      .limit(MOST_SINCE);
    return found.map(({ id, kind, value, addedAt }) => ({
      ...{ id, at: addedAt, pointKind: kind, says: maskContactPoint(kind, value), likely: false },
    }));
  },
};

const ownConsents: CustomerBelonging = {
  kind: 'consents',
  count: (ctx, customerId) => ctx.db.$count(consents, eq(consents.customerId, customerId)),
  ...movedRows(consents, 'customer_id'),
};

/** A warning that stands at both stands at the one who stays once. */
const ownMarks: CustomerBelonging = {
  kind: 'marks',
  count: (ctx, customerId) =>
    ctx.db.$count(
      customerMarks,
      and(eq(customerMarks.customerId, customerId), isNull(customerMarks.unmarkedAt)),
    ),
  ...movedRows(
    customerMarks,
    'customer_id',
    ({ to }) => sql`(moved.unmarked_at is null and exists (select from ${customerMarks} there
      where there.customer_id = ${to} and there.kind = moved.kind and there.unmarked_at is null))`,
  ),
};

const ownContactPersons: CustomerBelonging = {
  kind: 'contact-persons',
  count: (ctx, customerId) => ctx.db.$count(customers, eq(customers.companyId, customerId)),
  ...movedRows(customers, 'company_id', ({ to }) => sql`moved.id = ${to}`),
};

export const ownBelongings = [ownContactPoints, ownConsents, ownMarks, ownContactPersons];

const dropPrimary = (ctx: TransactionContext, customerId: CustomerId) =>
  ctx.db.update(contactPoints).set({ primary: false }).where(eq(contactPoints.customerId, customerId));

/** Where none is primary, the first of these that is theirs, else their oldest. */
async function choosePrimary(ctx: TransactionContext, customerId: CustomerId, ids: readonly string[]) {
  await ctx.db.execute(sql`update ${contactPoints} set "primary" = true where id = (select p.id
    from ${contactPoints} p where p.customer_id = ${customerId}
    order by array_position(${sql.param([...ids])}::uuid[], p.id), p.added_at, p.id limit 1)
    and not exists (select from ${contactPoints} p where p.customer_id = ${customerId} and p."primary")`);
}
