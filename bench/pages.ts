import { contract } from '@huiyin/contract';
import { ticketOrders } from '@huiyin/contract/views';
import { type Size, sizes } from './data.ts';
import { idOf } from './ids.ts';

interface Route {
  '~orpc': { route: { method?: string; path?: string } };
}

const words = ['客', '网络错误', '貔貅', '张', '2026000100000', '19900000001', 'B1000'];
const filters = [
  ...['view=all', 'view=mine', 'view=my-groups', 'view=unassigned', 'view=due-soon', 'view=breached'],
  ...['status[0]=open', 'priority[0]=urgent', 'channel[0]=phone&nature[0]=complaint', 'emotion[0]=agitated'],
  ...['handlerId[0]=me', 'handlerId[0]=nobody', 'anonymous=true', 'orderNumber=2026000100000', 'tag=VIP'],
  ...['breached=true', 'reopened=true', 'restricted=true', 'product=%E6%89%8B%E6%9C%BA'],
  ...['score[0]=1', 'score[0]=4&score[1]=5', 'rated=true', 'rated=false'],
  ...['fields[model][0]=X1', 'fields[model][0]=X1&fields[floor][0]=3'],
];

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

/** These look for a person in every text that came in by a table: what is to be erased nobody may overlook. */
export const readsAllOf: Readonly<Record<string, string>> = {
  '/customers/{customerId}/erasure': 'table_import_rows',
};

export interface PageRead {
  /** As the contract names it; every one must be answered at least once. */
  route: string;
  address: string;
}

/** Every page and list of the API, with the words and filters that people use. */
export function pagesRead(size: string, own: Record<string, string>): PageRead[] {
  const { tickets } = sizes[size.toUpperCase() as Size];
  const ids: Record<string, string> = {
    ticketId: idOf('ticket', tickets - 7),
    customerId: idOf('customer', 3),
    staffId: idOf('staff', 1),
    groupId: idOf('group', 1),
    id: idOf('staff', 1),
    ...own,
  };
  const idIn = (path: string, name: string) =>
    (path.startsWith('/personal-copies/') ? own.personalCopyId : ids[name]) ?? idOf('other', 1);
  const said = asked(ids);
  const routes = Object.values(contract).flatMap((feature) => Object.values<Route>(feature));
  const read = routes
    .map((procedure) => procedure['~orpc'].route)
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => ({
      route: path!,
      address: `${path!.replace(/\{(\w+)\}/g, (_, name: string) => idIn(path!, name))}${said[path!] ? `?${said[path!]}` : ''}`,
    }));
  const searched = words
    .map(encodeURIComponent)
    .flatMap((word) => [
      ...[`/search/tickets?words=${word}`, `/tickets?words=${word}`, `/customers?words=${word}`],
      ...[`/customers/found?words=${word}`, `/customers/recognised?contact=${word}`],
    ]);
  const listed = filters.flatMap((filter) =>
    ticketOrders.map((order) => `/tickets?${filter}&order=${order}`),
  );
  const others = [...listed, ...searched, `/tickets?customerId=${ids.customerId}`];
  return [...read, ...others.map((address) => ({ route: address.replace(/\?.*/, ''), address }))];
}
