import type { BulkEdit } from '@huiyin/contract/bulk-changes';
import type { Ticket } from '#features/tickets';

const touched = {
  assign: ['handlerId', 'groupId', 'restrictedTo'],
  priority: ['priority', 'priorityReason'],
  status: ['status', 'awaitedDepartmentId', 'departmentIds'],
  tags: ['tags'],
  category: ['categoryId'],
  resolve: ['status', 'handlerId', 'awaitedDepartmentId', 'cause', 'responsibleSide'],
} as const satisfies Record<BulkEdit['kind'], readonly (keyof Ticket)[]>;

export type TicketBefore = Partial<Pick<Ticket, (typeof touched)[BulkEdit['kind']][number]>>;

/** What an edit of this kind may change, as it stands now. */
export const beforeOf = (ticket: Ticket, kind: BulkEdit['kind']): TicketBefore =>
  Object.fromEntries(touched[kind].map((field) => [field, ticket[field]]));
