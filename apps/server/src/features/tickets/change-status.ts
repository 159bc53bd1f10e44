import type { NewFollowUp } from '@huiyin/contract/follow-ups';
import type { DepartmentId, TicketId } from '@huiyin/contract/ids';
import type { TicketStatus } from '@huiyin/contract/ticket-words';
import type { Context } from '#platform/context';
import { lockTicketForWork } from './access.ts';
import { changeTicket } from './change-ticket.ts';
import { checkDepartments } from './check-assignees.ts';
import { ticketStatusChanged } from './events.ts';
import { planAlong } from './plan-along.ts';
import { followStatus } from './promises/follow-status.ts';
import { checkUnfinished } from './status-rules.ts';

interface NewStatus {
  ticketId: TicketId;
  status: Exclude<TicketStatus, 'resolved' | 'closed'>;
  reason?: string;
  followUp?: NewFollowUp;
  departmentId?: DepartmentId;
}

/** Says whether one works on a ticket or waits for somebody; a department waited for cooperates from then on. */
export function changeStatus(ctx: Context, { ticketId, status, reason, followUp, departmentId }: NewStatus) {
  return ctx.transaction(async (ctx) => {
    const ticket = await lockTicketForWork(ctx, ticketId);
    checkUnfinished(ticket);
    if (departmentId) await checkDepartments(ctx, [departmentId]);

    const joins = departmentId && !ticket.departmentIds.includes(departmentId);
    const departmentIds = joins ? [...ticket.departmentIds, departmentId] : ticket.departmentIds;
    const awaitedDepartmentId = status === 'waiting-for-department' ? (departmentId ?? null) : null;
    const statusSince = status === ticket.status ? ticket.statusSince : ctx.now();
    const changed = await changeTicket(
      ctx,
      ticket,
      { status, statusSince, departmentIds, awaitedDepartmentId },
      reason,
    );
    await followStatus(ctx, ticket, changed);
    await planAlong(ctx, ticketId, followUp);
    if (status !== ticket.status) {
      await ctx.publish(ticketStatusChanged, { ticketId, from: ticket.status, to: status });
    }
  });
}
