import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CustomerId, erasureId } from '@huiyin/contract/ids';
import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context, TransactionContext } from '#platform/context';
import { defineFacility } from '#platform/facility';
import { defineJob } from '#platform/jobs';
import { consents } from '../consents/tables.ts';
import { contactPointReveals } from '../contact-points/tables.ts';
import { removeCopiesOf } from '../copies/remove-copies.ts';
import { customerDuplicates } from '../duplicates/tables.ts';
import { customerErased } from '../events.ts';
import { customerMerges } from '../merging/tables.ts';
import { contactPoints, customerMarks, customers } from '../tables.ts';
import { BLACKED_OUT, type Blackening } from './blackening.ts';
import { allPlaces, personOf, wordsOf } from './known-words.ts';
import type { WrittenPlace } from './places.ts';
import { erasures } from './tables.ts';

const journal = defineFacility(({ settings }) => join(settings.dataFolder, 'erasures.jsonl'));

/**
 * Erases a person everywhere. What they are recognised by is forgotten last: until then a run that broke off is
 * done again from the beginning.
 */
export const eraseCustomer = defineJob(
  'customers/erase',
  z.object({ erasureId }),
  async (ctx, { erasureId: id }) => {
    const [asked] = await ctx.db
      .select()
      .from(erasures)
      .where(and(eq(erasures.id, id), isNull(erasures.erasedAt)));
    if (!asked) return;
    const { customerId, number } = asked;
    const { ids } = await personOf(ctx, customerId);
    const words = await wordsOf(ctx, customerId);
    const places = ctx.use(allPlaces);
    for (const { erase, written = [], afterwards } of places) {
      if (words) await ctx.transaction(async (ctx) => erase?.(ctx, ids, words));
      if (words) for (const place of written) await blackOut(ctx, place, ids, words);
      await ctx.transaction(async (ctx) => afterwards?.(ctx, ids));
    }
    const erasedAt = ctx.now();
    // Before the row: a line too many erases nobody twice, a line too few would bring somebody back.
    await appendFile(ctx.use(journal), `${JSON.stringify({ id, customerId, number, erasedAt })}\n`, {
      mode: 0o600,
    });
    await ctx.transaction(async (ctx) => {
      await forget(ctx, ids);
      const reason = words?.inText(asked.reason) ?? asked.reason;
      await ctx.db.update(erasures).set({ erasedAt, reason }).where(eq(erasures.id, id));
      await ctx.publish(customerErased, { customerId, erasureId: id });
    });
  },
);

function blackOut(
  ctx: Context,
  { table, columns, about }: WrittenPlace,
  ids: readonly CustomerId[],
  words: Blackening,
) {
  const changes = columns.map((column) => {
    const name = column.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return sql`${sql.identifier(name)} = ${words.blacked(column)}`;
  });
  return ctx.transaction(({ db }) =>
    db.execute(sql`update ${table} set ${sql.join(changes, sql`, `)}
      where ${words.foundIn(columns)} ${about ? sql`and ${about(ids)}` : sql``}`),
  );
}

/** What the records themselves say. A number stays, by which tickets and the audit log still speak of one and the same. */
async function forget(ctx: TransactionContext, ids: CustomerId[]) {
  const { db } = ctx;
  await removeCopiesOf(ctx, ids);
  const ofThem = inArray(contactPoints.customerId, ids);
  const points = db.select({ id: contactPoints.id }).from(contactPoints).where(ofThem);
  await db.delete(contactPointReveals).where(inArray(contactPointReveals.contactPointId, points));
  await db.delete(contactPoints).where(ofThem);
  await db
    .delete(customerDuplicates)
    .where(or(inArray(customerDuplicates.oneId, ids), inArray(customerDuplicates.otherId, ids)));
  await db
    .update(customerMarks)
    .set({
      reason: BLACKED_OUT,
      unmarkReason: sql`case when ${customerMarks.unmarkReason} is null then null else ${BLACKED_OUT} end`,
    })
    .where(inArray(customerMarks.customerId, ids));
  await db.update(consents).set({ how: BLACKED_OUT }).where(inArray(consents.customerId, ids));
  await db
    .update(customerMerges)
    .set({ before: {}, after: {}, reason: null, separationReason: null })
    .where(or(inArray(customerMerges.customerId, ids), inArray(customerMerges.intoId, ids)));
  await db
    .update(customers)
    .set({
      ...{ name: sql`${customers.number}`, otherNames: [], nameKeys: [], companyId: null },
      ...{ preferredChannel: null, preferredHours: '', expectations: '', specialNeeds: [], tags: [] },
      ...{ remarks: '', fields: {}, version: sql`${customers.version} + 1`, erasedAt: ctx.now() },
    })
    .where(inArray(customers.id, ids));
}
