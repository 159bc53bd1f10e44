import { contract } from '@huiyin/contract';
import { ticketOrders } from '@huiyin/contract/views';
import { z } from 'zod';
import { type Size, sizes } from './data.ts';
import { otherFilters, ticketFilters } from './filters.ts';
import { idOf } from './ids.ts';

interface Procedure {
  '~orpc': { route: { method?: string; path?: string }; inputSchema?: unknown };
}

const words = ['客', '网络错误', '貔貅', '张', '2026000100000', '19900000001', 'B1000'];

/** What must be said when such an address is asked, besides what stands in it. */
const asked = (ids: Record<string, string>): Record<string, string> => ({
  '/customers/{customerId}/merging': `otherId=${idOf('customer', 4)}`,
  '/customers/found': 'words=%E5%BC%A0',
  '/customers/recognised': 'contact=19900000001',
  '/deadlines': `subject=ticket:${ids.ticketId}`,
  '/tickets/{ticketId}/merging': `otherId=${idOf('ticket', 9)}`,
  '/roster': 'from=2026-01-05',
  '/search/tickets': 'words=%E9%80%80%E6%AC%BE',
});

/** Of these the data set has nothing, and nothing can be made without the world outside. */
export const nothingOf: readonly string[] = [
  '/customers/{customerId}/separation', // of one who was merged
  '/webhooks/{webhookId}/deliveries',
  '/webhook-deliveries/{deliveryId}',
];

/** These look for a person in every text and draft: what is to be erased nobody may overlook. */
export const readsAllOf: Readonly<Record<string, readonly string[]>> = {
  '/customers/{customerId}/erasure': ['table_import_rows', 'drafts'],
};

export interface PageRead {
  /** As the contract names it; every one must be answered at least once. */
  route: string;
  address: string;
}

/** What can be asked for, and what may be said besides the address. */
const routes = Object.values(contract)
  .flatMap((feature) => Object.values<Procedure>(feature))
  .flatMap(({ '~orpc': { route, inputSchema } }) => {
    return route.method === 'GET' ? [{ path: route.path!, keys: keysOf(inputSchema) }] : [];
  });

function keysOf(input: unknown): string[] {
  const said = input instanceof z.ZodOptional ? input.unwrap() : input;
  return said instanceof z.ZodObject ? Object.keys(said.shape) : [];
}

/** Every page and list of the API, with the words and filters that people use. */
export function pagesRead(size: Size, own: Record<string, string>): PageRead[] {
  const ids: Record<string, string> = {
    ticketId: idOf('ticket', sizes[size].tickets - 7),
    customerId: idOf('customer', 3),
    staffId: idOf('staff', 1),
    groupId: idOf('group', 1),
    id: idOf('staff', 1),
    ...own,
  };
  const [said, narrowed] = [asked(ids), otherFilters(ids)];
  const read = routes.flatMap(({ path }) =>
    [said[path] ?? '', ...(narrowed[path] ?? [])].map((query) => ({
      route: path,
      address: `${path.replace(/\{(\w+)\}/g, (_, name: string) => idIn(path, name))}${query && `?${query}`}`,
    })),
  );
  function idIn(path: string, name: string) {
    return (path.startsWith('/personal-copies/') ? own.personalCopyId : ids[name]) ?? idOf('other', 1);
  }
  const searched = words
    .map(encodeURIComponent)
    .flatMap((word) => [
      ...[`/search/tickets?words=${word}`, `/tickets?words=${word}`, `/customers?words=${word}`],
      ...[`/customers/found?words=${word}`, `/customers/recognised?contact=${word}`],
    ]);
  const listed = ticketFilters.flatMap((filter) => [
    ...ticketOrders.map((order) => `/tickets?${filter}&order=${order}`),
    `/search/tickets?words=${encodeURIComponent('网络错误')}&${filter}`,
  ]);
  const others = [...listed, ...searched];
  return [...read, ...others.map((address) => ({ route: address.replace(/\?.*/, ''), address }))];
}

/** What a page could be asked by and is not, so that nobody knows what it costs. */
export function neverAsked(pages: readonly PageRead[]): string[] {
  return routes.flatMap(({ path, keys }) => {
    const of = pages.filter(({ route }) => route === path);
    const isAsked = (key: string) => of.some(({ address }) => new RegExp(`[?&]${key}[=[]`).test(address));
    return keys
      .filter((key) => !path.includes(`{${key}}`) && !Object.values(cursors).includes(key) && !isAsked(key))
      .map((key) => `${path} is never asked with ${key}: say in filters.ts how it is`);
  });
}

const cursors = { number: 'before', string: 'after' };

/** Where the page behind this answer is. */
export function nextPage(address: string, answer: unknown): string | undefined {
  const next = answer && typeof answer === 'object' && 'next' in answer ? answer.next : null;
  const key = cursors[typeof next as keyof typeof cursors];
  return key && `${address}${address.includes('?') ? '&' : '?'}${key}=${encodeURIComponent(String(next))}`;
}
