import type { NewFollowUp } from '@huiyin/contract/follow-ups';
import type { TicketId } from '@huiyin/contract/ids';
import type { TransactionContext } from '#platform/context';
import { contributionsTo, defineSlot } from '#platform/contributions';
import { defineFacility } from '#platform/facility';

type Plan = (ctx: TransactionContext, ticketId: TicketId, followUp: NewFollowUp) => Promise<unknown>;

/** Plans what is to be done next for a ticket, for who was allowed to open or change it. */
export const followUpPlanning = defineSlot<Plan>('tickets/follow-up-planning');

const plans = defineFacility((runtime) => contributionsTo(runtime, followUpPlanning));

/** What comes along with a ticket, or with its status, is planned in the same transaction. */
export async function planAlong(
  ctx: TransactionContext,
  ticketId: TicketId,
  followUp: NewFollowUp | undefined,
) {
  if (!followUp) return;
  for (const plan of ctx.use(plans)) await plan(ctx, ticketId, followUp);
}
