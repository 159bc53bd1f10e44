import {
  type CustomerLevel,
  type CustomerMarkKind,
  customerLevel,
  customerMarkKind,
  customerTag,
} from '@huiyin/contract/customers';
import { api } from '#shared/api.ts';

export interface CustomerFilter {
  words?: string;
  level?: CustomerLevel;
  mark?: CustomerMarkKind;
  tag?: string;
}

/** Of an address what the list can be asked for. */
export const customerFilterOf = ({ words, level, mark, tag }: Record<string, unknown>): CustomerFilter => ({
  words: words ? String(words) : undefined,
  level: customerLevel.safeParse(level).data,
  mark: customerMarkKind.safeParse(mark).data,
  tag: tag ? customerTag.safeParse(String(tag)).data : undefined,
});

const start: string | undefined = undefined;

/** The customers of a filter, the newest first and page by page. */
export const customerList = (filter: CustomerFilter) =>
  api.customers.list.infiniteOptions({
    input: (after: string | undefined) => ({ ...filter, after }),
    initialPageParam: start,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
