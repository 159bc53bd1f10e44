import type { CustomerTimelineItem } from '@huiyin/contract/customers';
import type { CustomerId } from '@huiyin/contract/ids';
import type { Context } from '#platform/context';
import { defineSlot } from '#platform/contributions';

export interface TimelinePage {
  customerId: CustomerId;
  /** Only what happened before it, by time and then by id. */
  before: { at: string; id: string } | undefined;
  limit: number;
}

/** Answers what happened with a customer as one feature knows it, the newest first; only what the actor may see. */
export type TimelineSource = (ctx: Context, page: TimelinePage) => Promise<CustomerTimelineItem[]>;

export const customerTimelineSources = defineSlot<TimelineSource>('customers/timeline');
