import { customerId, staffId } from '@huiyin/contract/ids';
import { and, asc, eq, lte, sql } from 'drizzle-orm';
import { z } from 'zod';
import { defineJob } from '#platform/jobs';
import { contactPoints, customers } from '../tables.ts';
import { proposeDuplicates } from './propose-duplicates.ts';

const PAGE = 500;

const payload = z.object({
  byId: staffId,
  /** Between these moments they came. */
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  afterId: customerId.optional(),
});

// A person of whom a table knows the name only is like nobody yet; for most of them that is so.
const reachedAsAnother = sql`exists (select from ${contactPoints} mine join ${contactPoints} theirs
  on theirs.bare_value = mine.bare_value and theirs.customer_id <> mine.customer_id
  where mine.customer_id = ${customers}.id)`;

/** Proposes who of the customers that somebody imported was here before; one page is one job, so that others get their turn. */
export const compareImported = defineJob('customers/compare-imported', payload, async (ctx, given) => {
  const { byId, from, until, afterId = '00000000-0000-0000-0000-000000000000' } = given;
  const { id, addedAt, addedById } = customers;
  const page = await ctx.db
    .select({ id, addedAt })
    .from(customers)
    .where(
      and(
        sql`(${addedAt}, ${id}) > (${from}::timestamptz, ${afterId}::uuid)`,
        lte(addedAt, new Date(until)),
        eq(addedById, byId),
        reachedAsAnother,
      ),
    )
    .orderBy(asc(addedAt), asc(id))
    .limit(PAGE);
  for (const { id } of page) await proposeDuplicates(ctx, id);
  const last = page.at(-1);
  if (page.length < PAGE || !last) return;
  await ctx.transaction((ctx) =>
    ctx.schedule(compareImported, { ...given, from: last.addedAt.toISOString(), afterId: last.id }),
  );
});
