import type { TicketId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import { customers } from '#features/customers';
import { fileStore } from '#features/files';
import type { Context, TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { castOf } from './cast.ts';
import { customerFields } from './customers/fields.ts';
import { sampleRemoved } from './events.ts';
import { lockSample, toldTickets } from './find-sample.ts';
import { recordedSince } from './recorded-since.ts';
import { removeRows } from './removal/remove-rows.ts';
import { removeTraces } from './removal/remove-traces.ts';
import { type Sample, samples } from './tables.ts';

/**
 * Removes the sample for good, the one exception to the rule that nothing is deleted. What was recorded since with its
 * customers or people goes along where it is named; otherwise it is refused, so that no work is lost unseen.
 */
export async function removeSample(ctx: Context, { alongWith = [] }: { alongWith?: TicketId[] } = {}) {
  const { places, ...counts } = await ctx.transaction(async (ctx) => {
    const sample = await lockSample(ctx);
    if (!sample) throw new Refusal('sample.not-here');
    const since = await recordedSince(ctx, sample);
    const unnamed = since.filter(({ id }) => !alongWith.includes(id));
    if (unnamed.length > 0)
      throw new Refusal(
        'sample.in-use',
        unnamed.map(({ number }) => number),
      );

    const ticketIds = [...sample.ticketIds, ...since.map(({ id }) => id)];
    const told = (await toldTickets(ctx, sample)).size;
    const { customerIds, groupIds, departmentIds, staffIds } = sample;
    const places = await removeTraces(ctx, { ...sample, ticketIds });
    await removeRows(ctx, 'tickets', ticketIds);
    await removeRows(ctx, 'customers', customerIds);
    await removeRows(ctx, 'fields', await unusedFields(ctx, sample));
    await removeRows(ctx, 'groups', groupIds);
    await removeRows(ctx, 'departments', departmentIds);
    await removeRows(ctx, 'staff', staffIds);
    await ctx.db.delete(samples);

    const counts = {
      people: staffIds.length,
      customers: customerIds.length,
      tickets: told + since.length,
    };
    const { begunAt, loadedById } = sample;
    await ctx.publish(sampleRemoved, { ...counts, loadedAt: begunAt.toISOString(), loadedById });
    return { places, ...counts };
  });
  const store = ctx.use(fileStore);
  for (const place of places) await store.remove(place);
  return counts;
}

/** The sample's fields of customers, but those in which a customer who stays says something. */
async function unusedFields(ctx: TransactionContext, sample: Sample) {
  const said = await ctx.db
    .selectDistinct({ code: sql<string>`jsonb_object_keys(${customers.fields})` })
    .from(customers);
  const used = new Set(said.map(({ code }) => code));
  const cast = castOf(sample);
  return customerFields.filter(({ code }) => !used.has(code)).map(({ code }) => cast.field(code));
}
