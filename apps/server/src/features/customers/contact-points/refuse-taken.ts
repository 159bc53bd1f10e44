import type { ContactPointKind } from '@huiyin/contract/contact-points';
import type { CustomerId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { contactPoints, customers } from '../tables.ts';

const MOST = 5;
// Several people live at one address, and anything may be "other".
export const personal: ContactPointKind[] = ['phone', 'email', 'wechat'];

/**
 * Refuses contact points by which another customer is reached; `about` names their numbers. Two who add the same
 * at once wait for each other, so that the second is refused.
 */
export async function refuseTaken(
  ctx: TransactionContext,
  { customerId, points }: { customerId: CustomerId; points: { kind: ContactPointKind; value: string }[] },
): Promise<void> {
  const values = points
    .filter(({ kind }) => personal.includes(kind))
    .map(({ value }) => value.replace(/;.*/, ''))
    .sort();
  for (const value of values) {
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`contact:${value}`}, 0))`);
  }
  if (values.length === 0) return;
  const taken = await ctx.db
    .selectDistinct({ number: customers.number })
    .from(contactPoints)
    .innerJoin(
      customers,
      sql`${customers.id} = ${contactPoints.customerId} and ${customers.mergedIntoId} is null`,
    )
    .where(
      sql`${contactPoints.bareValue} = any(${sql.param(values)}::text[])
        and ${contactPoints.customerId} <> ${customerId} and ${contactPoints.kind} in ('phone', 'email', 'wechat')`,
    )
    .limit(MOST);
  if (taken.length > 0)
    throw new Refusal(
      'customers.contact-taken',
      taken.map(({ number }) => number),
    );
}
