import type { SampleState } from '@huiyin/contract/sample';
import { inArray, sql } from 'drizzle-orm';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { inNameOrder } from '#platform/name-order';
import { findSample, toldTickets } from './find-sample.ts';
import { recordedSince } from './recorded-since.ts';

/** Whether the sample is here and how far it is told, with what would have to go along with it. */
export async function readState(ctx: Context): Promise<SampleState> {
  const sample = await findSample(ctx);
  if (!sample) return { status: 'none', told: 0, planned: 0, loadedAt: null, people: [], recordedSince: [] };
  const told = (await toldTickets(ctx, sample)).size;
  const planned = sample.ticketIds.length;
  const people = await ctx.db
    .select({
      name: staff.name,
      userName: sql<string>`coalesce(${staff.username}, '')`,
      roles: sql<string[]>`array(select r.name from staff_roles h join roles r on r.id = h.role_id
        where h.staff_id = ${staff}.id order by ${inNameOrder(sql`r.name`)})`,
    })
    .from(staff)
    .where(inArray(staff.id, sample.staffIds))
    .orderBy(sql`array_position(${sql.param(sample.staffIds)}::uuid[], ${staff.id})`);
  return {
    ...{ told, planned, people },
    status: told < planned ? 'loading' : 'loaded',
    loadedAt: sample.begunAt,
    recordedSince: await recordedSince(ctx, sample),
  };
}
