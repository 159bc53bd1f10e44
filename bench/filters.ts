import { idOf } from './ids.ts';

const HOUR_MS = 3_600_000;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR_MS).toISOString();

/** What lists of tickets are narrowed by; one of each field at least, common and rare. */
export const ticketFilters: readonly string[] = [
  ...['view=all', 'view=mine', 'view=my-groups', 'view=unassigned', 'view=due-soon', 'view=breached'],
  ...['status[0]=open', 'status[0]=closed', 'priority[0]=urgent', 'channel[0]=phone&nature[0]=complaint'],
  ...['emotion[0]=agitated', 'source[0]=import', 'extent[0]=many', 'responsibleSide[0]=carrier'],
  ...['externalAgency[0]=12315', 'anonymous=true', 'orderNumber=2026000100000', 'tag=VIP'],
  ...['handlerId[0]=me', 'handlerId[0]=nobody', `openedById[0]=${idOf('staff', 7)}`],
  ...[`groupId[0]=${idOf('group', 2)}`, `departmentId=${idOf('department', 2)}`],
  ...[`categoryId[0]=${idOf('category', 2)}`, `customerId=${idOf('customer', 3)}`],
  ...['breached=true', 'reopened=true', 'restricted=true', 'unfinished=true', 'unfinished=false'],
  ...['score[0]=1', 'score[0]=4&score[1]=5', 'rated=true', 'rated=false', 'product=%E6%89%8B%E6%9C%BA'],
  ...['fields[model][0]=X1', 'fields[floor][0]=3', 'fields[model][0]=X1&fields[floor][0]=3'],
  ...[`openedFrom=${hoursAgo(8)}`, `openedFrom=${hoursAgo(30)}&openedUntil=${hoursAgo(29)}`],
  ...[`occurredFrom=${hoursAgo(30)}&occurredUntil=${hoursAgo(29)}`],
  ...[`dueUntil=${hoursAgo(0)}`, `followUpUntil=${hoursAgo(-24)}`],
];

/** What other pages are narrowed by. */
export const otherFilters = (ids: Record<string, string>): Readonly<Record<string, readonly string[]>> => ({
  '/audit-log': [
    ...[`actorId=${idOf('staff', 1)}`, `subject=ticket:${ids.ticketId}`, 'name=staff.', 'name=ticket.opened'],
    `from=${hoursAgo(30)}&to=${hoursAgo(29)}`,
  ],
  '/customers': ['level=high-value', 'mark=blacklist', 'tag=VIP'],
  '/customers/count': ['words=%E5%BC%A0', 'level=high-value', 'mark=blacklist', 'tag=VIP'],
  '/customer-duplicates': [`customerId=${ids.customerId}`],
  '/imports/{importId}/rows': ['verdict=new', 'verdict=error'],
  '/mails': ['status=given-up'],
  '/notices': [`digestId=${idOf('notice', 1)}`],
  '/phrases': ['withRetired=true'],
  '/staff/accounts': [
    ...['words=%E5%AE%A2', 'status=active', `roleId=${idOf('role', 1)}`],
    ...[`departmentId=${idOf('department', 1)}`, `groupId=${idOf('group', 1)}`],
  ],
  '/webhooks/{webhookId}/deliveries': ['status=waiting'],
});
