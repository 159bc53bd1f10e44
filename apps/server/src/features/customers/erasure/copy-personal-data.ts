import type { CustomerId } from '@huiyin/contract/ids';
import { asc, inArray } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockCustomer } from '../access.ts';
import { consents } from '../consents/tables.ts';
import { personalCopyMade } from '../events.ts';
import { contactPoints, customerMarks, customers } from '../tables.ts';
import { allPlaces, personOf, wordsOf } from './known-words.ts';

/** All that is kept of a person, in one piece, to be handed to them. */
export function copyPersonalData(
  ctx: Context,
  { customerId, reason }: { customerId: CustomerId; reason: string },
) {
  return ctx.transaction(async (ctx) => {
    const { erasedAt } = await lockCustomer(ctx, customerId);
    if (erasedAt) throw new Refusal('customers.erased');
    const { ids } = await personOf(ctx, customerId);
    const [customer] = await ctx.db
      .select()
      .from(customers)
      .where(inArray(customers.id, [customerId]));
    const points = await ctx.db
      .select({
        kind: contactPoints.kind,
        value: contactPoints.display,
        label: contactPoints.label,
        addedAt: contactPoints.addedAt,
      })
      .from(contactPoints)
      .where(inArray(contactPoints.customerId, ids))
      .orderBy(asc(contactPoints.addedAt));
    const marks = await ctx.db
      .select({
        kind: customerMarks.kind,
        reason: customerMarks.reason,
        markedAt: customerMarks.markedAt,
        unmarkedAt: customerMarks.unmarkedAt,
      })
      .from(customerMarks)
      .where(inArray(customerMarks.customerId, ids))
      .orderBy(asc(customerMarks.markedAt));
    const agreed = await ctx.db
      .select({
        kind: consents.kind,
        decision: consents.decision,
        version: consents.version,
        how: consents.how,
        decidedAt: consents.decidedAt,
      })
      .from(consents)
      .where(inArray(consents.customerId, ids))
      .orderBy(asc(consents.decidedAt));
    const more: Record<string, Record<string, unknown>[]> = {};
    for (const { copy } of ctx.use(allPlaces)) Object.assign(more, await copy?.(ctx, ids));
    const { nameKeys, version, ...known } = customer!;
    const why = (await wordsOf(ctx, customerId))?.inText(reason) ?? reason;
    await ctx.publish(personalCopyMade, { customerId, reason: why });
    return asJson({
      madeAt: ctx.now(),
      customer: known,
      contactPoints: points,
      marks,
      consents: agreed,
      more,
    });
  });
}

/** As it goes over the wire, moments included: there is no schema for what others keep. */
const asJson = ({ madeAt, ...rest }: { madeAt: Date } & Record<string, unknown>) => ({
  madeAt,
  ...JSON.parse(JSON.stringify(rest)),
});
