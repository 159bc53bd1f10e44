import type { EntryId, TicketId } from '@huiyin/contract/ids';
import type { Context } from '#platform/context';
import { newId } from '#platform/ids';
import { lockTicketForWork } from '../access.ts';
import { addEntry } from '../entries/add-entry.ts';
import { solutionOffered } from '../events.ts';
import { checkUnfinished } from '../status-rules.ts';
import { type Alternative, keepSolutions } from './keep-solution.ts';

interface Offer {
  ticketId: TicketId;
  alternatives: Alternative[];
}

/** Keeps what was offered to the customer: one solution, or several to choose from. */
export function offerSolutions(ctx: Context, { ticketId, alternatives }: Offer) {
  return ctx.transaction(async (ctx) => {
    const ticket = await lockTicketForWork(ctx, ticketId);
    checkUnfinished(ticket);
    const offered = await keepSolutions(ctx, ticketId, alternatives);
    if (offered.length === 0) return; // sent again

    const solutionIds = offered.map(({ id }) => id);
    await addEntry(ctx, ticket, {
      id: newId<EntryId>(),
      kind: 'change',
      body: offered.map(({ body }) => body).join('\n'),
      details: { act: 'solution-offered', subject: solutionIds[0]! },
    });
    await ctx.publish(solutionOffered, { ticketId, solutionIds });
  });
}
