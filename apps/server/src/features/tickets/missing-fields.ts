import type { RequirableField } from '@huiyin/contract/categories';
import { eq, inArray, or } from 'drizzle-orm';
import { askedAtResolution } from '#features/categories';
import type { TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { solutions } from './solutions/tables.ts';
import { type Ticket, tickets } from './tables.ts';

type Facts = Partial<Omit<Ticket, 'id'>> & Pick<Ticket, 'id'> & { hasSolution?: boolean };

const fieldOf = {
  nature: 'nature',
  emotion: 'emotion',
  demand: 'demand',
  'customer-words': 'customersWords',
  extent: 'extent',
  'order-number': 'orderNumbers',
  product: 'product',
  cause: 'cause',
  'responsible-side': 'responsibleSide',
} as const satisfies Record<Exclude<RequirableField, 'solution'>, keyof Facts>;

/** Refuses to resolve while something is empty that the category asks for; `about` names what. */
export async function checkNothingMissing(ctx: TransactionContext, facts: Facts) {
  if (!facts.categoryId) return;
  const { required, fieldCodes } = await askedAtResolution(ctx, facts.categoryId);
  const hasSolution =
    facts.hasSolution || (required.includes('solution') && (await wasOffered(ctx, facts.id)));
  const missing = [
    ...required.filter((name) => (name === 'solution' ? !hasSolution : isEmpty(facts[fieldOf[name]]))),
    ...fieldCodes.filter((code) => isEmpty(facts.fields?.[code])),
  ];
  if (missing.length > 0) throw new Refusal('ticket.fields-missing', missing);
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** In the ticket, or in one that was merged into it. */
async function wasOffered(ctx: TransactionContext, ticketId: Ticket['id']) {
  const gathered = ctx.db
    .select({ id: tickets.id })
    .from(tickets)
    .where(or(eq(tickets.id, ticketId), eq(tickets.mergedIntoId, ticketId)));
  return (await ctx.db.$count(solutions, inArray(solutions.ticketId, gathered))) > 0;
}
