import type { CustomerLevel, CustomerMarkKind } from '@huiyin/contract/customers';
import { api } from '#shared/api.ts';

export interface CustomerFilter {
  words?: string;
  level?: CustomerLevel;
  mark?: CustomerMarkKind;
  tag?: string;
}

const start: string | undefined = undefined;

/** The customers of a filter, the newest first and page by page. */
export const customerList = (filter: CustomerFilter) =>
  api.customers.list.infiniteOptions({
    input: (after: string | undefined) => ({ ...filter, after }),
    initialPageParam: start,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
