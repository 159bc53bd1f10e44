import type { BulkEdit } from '@huiyin/contract/bulk-changes';
import {
  assignTicket,
  changePriority,
  changeStatus,
  changeTicket,
  editTicket,
  lockTicketForWork,
  type Ticket,
  takeBackResolution,
} from '#features/tickets';
import type { TransactionContext } from '#platform/context';
import { inLanguage } from '#platform/language';
import type { TicketBefore } from './ticket-before.ts';

const why = { zh: '撤销批量修改', en: 'Took back a bulk change' };

/** Makes one ticket what it was, by the operation that anybody would use for it. */
export async function restoreTicket(
  ctx: TransactionContext,
  ticket: Ticket,
  { kind, before }: { kind: BulkEdit['kind']; before: TicketBefore },
) {
  const { id: ticketId, version } = ticket;
  const reason = inLanguage(why, ctx.actor.kind === 'staff' ? ctx.actor.language : 'zh-CN');
  const { handlerId, groupId, restrictedTo, priority, priorityReason, status } = before;
  switch (kind) {
    case 'assign':
      await assignTicket(ctx, { ticketId, handlerId, groupId, reason });
      return keep(ctx, ticket, { restrictedTo }, reason);
    case 'priority':
      await changePriority(ctx, { ticketId, priority: priority!, reason });
      return keep(ctx, ticket, { priorityReason }, reason);
    case 'status': {
      const { awaitedDepartmentId, departmentIds } = before;
      const departmentId = awaitedDepartmentId ?? undefined;
      await changeStatus(ctx, { ticketId, status: status as 'open', departmentId, reason });
      return keep(ctx, ticket, { departmentIds }, reason);
    }
    case 'resolve':
      return takeBackResolution(ctx, ticket, before, reason);
    default:
      return editTicket(ctx, { ticketId, version, ...before, reason });
  }
}

/** What the operation itself does not take back: whom or what the change brought in along with it. */
async function keep(ctx: TransactionContext, { id }: Ticket, before: TicketBefore, reason: string) {
  await changeTicket(ctx, await lockTicketForWork(ctx, id), before, reason);
}
