import type { NewFollowUp } from '@huiyin/contract/follow-ups';
import type { TicketId } from '@huiyin/contract/ids';
import type { TransactionContext } from '#platform/context';
import { contributionsTo, defineSlot } from '#platform/contributions';
import { defineFacility } from '#platform/facility';

export interface ImportedFollowUp extends Required<NewFollowUp> {
  ticketId: TicketId;
}

/** What is to be done next for tickets, for who was allowed to open, change or import them. */
interface Planning {
  plan(ctx: TransactionContext, ticketId: TicketId, followUp: NewFollowUp): Promise<unknown>;
  /** What came with many imported tickets; their stories tell of it already. */
  planEach(ctx: TransactionContext, imported: readonly ImportedFollowUp[]): Promise<unknown>;
  /** For imported tickets that go, as if they had never come. */
  withdraw(ctx: TransactionContext, ticketIds: readonly TicketId[]): Promise<unknown>;
}

export const followUpPlanning = defineSlot<Planning>('tickets/follow-up-planning');

const plannings = defineFacility((runtime) => contributionsTo(runtime, followUpPlanning));

/** What comes along with a ticket, or with its status, is planned in the same transaction. */
export async function planAlong(
  ctx: TransactionContext,
  ticketId: TicketId,
  followUp: NewFollowUp | undefined,
) {
  if (!followUp) return;
  for (const { plan } of ctx.use(plannings)) await plan(ctx, ticketId, followUp);
}

export async function planEachAlong(ctx: TransactionContext, imported: readonly ImportedFollowUp[]) {
  if (imported.length === 0) return;
  for (const { planEach } of ctx.use(plannings)) await planEach(ctx, imported);
}

export async function withdrawPlans(ctx: TransactionContext, ticketIds: readonly TicketId[]) {
  for (const { withdraw } of ctx.use(plannings)) await withdraw(ctx, ticketIds);
}
