import type { BulkEdit } from '@huiyin/contract/bulk-changes';
import {
  assignTicket,
  changePriority,
  changeStatus,
  editTicket,
  resolveTicket,
  type Ticket,
} from '#features/tickets';
import type { TransactionContext } from '#platform/context';

/** Makes the change of one ticket by the operation that anybody would use for it. */
export async function editTicketSo(
  ctx: TransactionContext,
  ticket: Ticket,
  edit: BulkEdit,
): Promise<unknown> {
  const { id: ticketId, version } = ticket;
  switch (edit.kind) {
    case 'assign': {
      const { kind: _, ...assignment } = edit;
      return assignTicket(ctx, { ticketId, ...assignment });
    }
    case 'priority':
      return changePriority(ctx, { ticketId, priority: edit.priority, reason: edit.reason });
    case 'status': {
      const { kind: _, ...status } = edit;
      return changeStatus(ctx, { ticketId, ...status });
    }
    case 'tags':
      return editTicket(ctx, { ticketId, version, tags: tagsAfter(ticket.tags, edit), reason: edit.reason });
    case 'category':
      return editTicket(ctx, { ticketId, version, categoryId: edit.categoryId, reason: edit.reason });
    case 'resolve': {
      if (ticket.status === 'resolved' || ticket.status === 'closed') return;
      const cause = ticket.cause || edit.cause;
      const responsibleSide = ticket.responsibleSide ?? edit.responsibleSide;
      return resolveTicket(ctx, {
        ticketId,
        ...(cause ? { cause } : {}),
        ...(responsibleSide ? { responsibleSide } : {}),
      });
    }
  }
}

function tagsAfter(
  tags: readonly string[],
  { add = [], remove = [] }: { add?: string[]; remove?: string[] },
) {
  return [...new Set([...tags.filter((tag) => !remove.includes(tag)), ...add])];
}
