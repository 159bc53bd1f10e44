import type { TicketId } from '@huiyin/contract/ids';
import type { ResponsibleSide } from '@huiyin/contract/ticket-words';
import type { Context } from '#platform/context';
import { lockTicketForWork } from './access.ts';
import { changeTicket } from './change-ticket.ts';
import { resolvedState } from './closing-rules/closing-rules.ts';
import { ticketResolved } from './events.ts';
import { checkNotHeld } from './holds/hold-ticket.ts';
import { checkNothingMissing } from './missing-fields.ts';
import { settlePromises } from './promises/follow-status.ts';
import { keepSolution } from './solutions/keep-solution.ts';
import { checkUnfinished } from './status-rules.ts';

interface Resolution {
  ticketId: TicketId;
  cause?: string;
  responsibleSide?: ResponsibleSide | null;
  /** What settled it, where it was not offered before. */
  solution?: string;
}

/** Nothing holds it and nothing that its category requires is missing: the customer has what they came for. */
export function resolveTicket(ctx: Context, { ticketId, solution, ...outcome }: Resolution) {
  return ctx.transaction(async (ctx) => {
    const ticket = await lockTicketForWork(ctx, ticketId);
    checkUnfinished(ticket);
    await checkNotHeld(ctx, ticketId);
    await checkNothingMissing(ctx, { ...ticket, ...outcome, hasSolution: !!solution });

    const handlerId = ticket.handlerId ?? (ctx.actor.kind === 'staff' ? ctx.actor.id : null);
    const resolved = await changeTicket(ctx, ticket, {
      ...outcome,
      handlerId,
      awaitedDepartmentId: null,
      ...(await resolvedState(ctx)),
    });
    if (solution) await keepSolution(ctx, ticketId, solution);
    await settlePromises(ctx, resolved);
    await ctx.publish(ticketResolved, { ticketId });
  });
}
