import type { CustomerTimelineItem } from '@huiyin/contract/customers';
import type { CustomerId } from '@huiyin/contract/ids';
import type { Context } from '#platform/context';
import { contributionsTo } from '#platform/contributions';
import { defineFacility } from '#platform/facility';
import { cursorOf, readCursor } from '#platform/page';
import { NotFound } from '#platform/refusal';
import { findCustomer } from '../customer-summary.ts';
import { changesOfRecord } from './changes-of-record.ts';
import { customerTimelineSources } from './timeline-source.ts';

const PAGE_SIZE = 30;

const sources = defineFacility((runtime) => [
  changesOfRecord,
  ...contributionsTo(runtime, customerTimelineSources),
]);

/** One timeline of a customer over all tickets, the newest first. */
export async function readCustomerTimeline(
  ctx: Context,
  { customerId, after }: { customerId: CustomerId; after?: string },
) {
  if (!(await findCustomer(ctx, customerId))) throw new NotFound();
  const page = { customerId, before: after ? readCursor(after) : undefined, limit: PAGE_SIZE + 1 };
  const found: CustomerTimelineItem[] = [];
  for (const source of ctx.use(sources)) found.push(...(await source(ctx, page)));
  found.sort(newestFirst);

  const items = found.slice(0, PAGE_SIZE);
  const last = items.at(-1);
  return { items, next: found.length > PAGE_SIZE && last ? cursorOf(last.at, last.id) : null };
}

function newestFirst(one: CustomerTimelineItem, other: CustomerTimelineItem) {
  return other.at.getTime() - one.at.getTime() || (one.id < other.id ? 1 : -1);
}
