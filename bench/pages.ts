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
];

/** Every page and list of the API, by address, with the words and filters that people use. */
export function pagesRead(size: string): string[] {
  const { tickets } = sizes[size.toUpperCase() as Size];
  const ids: Record<string, string> = {
    ticketId: idOf('ticket', tickets - 7),
    customerId: idOf('customer', 3),
    staffId: idOf('staff', 1),
    groupId: idOf('group', 1),
  };
  const routes = Object.values(contract).flatMap((feature) => Object.values<Route>(feature));
  const read = routes
    .map((procedure) => procedure['~orpc'].route)
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => path!.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? idOf('other', 1)));
  return [
    ...read,
    ...filters.flatMap((filter) => ticketOrders.map((order) => `/tickets?${filter}&order=${order}`)),
    ...words
      .map(encodeURIComponent)
      .flatMap((word) => [
        ...[`/search/tickets?words=${word}`, `/tickets?words=${word}`],
        ...[
          `/customers?words=${word}`,
          `/customers/found?words=${word}`,
          `/customers/recognised?contact=${word}`,
        ],
      ]),
    `/customers/${ids.customerId}/timeline`,
    `/tickets?customerId=${ids.customerId}`,
  ];
}
