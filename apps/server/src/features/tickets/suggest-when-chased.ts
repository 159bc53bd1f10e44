import type { TicketId } from '@huiyin/contract/ids';
import type { PrioritySuggestion } from '@huiyin/contract/priority-suggestion';
import { priorities } from '@huiyin/contract/ticket-words';
import { sql } from 'drizzle-orm';
import { categoryPriority } from '#features/categories';
import type { Context } from '#platform/context';
import { entries } from './entries/tables.ts';
import { gatheredIn } from './gathered-in.ts';
import { unfinished } from './status-conditions.ts';
import { suggestPriority } from './suggest-priority.ts';
import { type Ticket, tickets } from './tables.ts';

/**
 * How often the customer has come again since the priority was set, here or for what was merged into this; what is
 * finished is not looked through for it.
 */
export const chases = sql<number>`case when ${unfinished} then (select count(*)::int from ${entries} e
  where e.ticket_id = any(array${gatheredIn(sql`${tickets}.id`)}) and e.details @> '{"again": true}'
  and e.written_at > coalesce((select max(prior.written_at) from ${entries} prior
    where prior.ticket_id = ${tickets}.id and prior.details @> '{"changes": [{"field": "priority"}]}'), '-infinity')) else 0 end`;

type Chased = Pick<
  Ticket,
  'priority' | 'nature' | 'categoryId' | 'emotion' | 'extent' | 'description' | 'customersWords'
> & { id: TicketId };

/** A higher priority, once the customer chases. It is suggested; a person sets it. */
export async function suggestWhenChased(
  ctx: Context,
  ticket: Chased,
  openContacts: number,
): Promise<PrioritySuggestion | null> {
  if (openContacts === 0) return null;
  const { nature, categoryId, emotion, extent, description, customersWords } = ticket;
  const suggestion = suggestPriority({
    ...{ nature, emotion, extent, description, customerWords: customersWords, openContacts },
    categoryPriority: categoryId && (await categoryPriority(ctx, categoryId)),
    unsolvedComplaint: nature === 'complaint',
  });
  const isHigher = priorities.indexOf(suggestion.priority) < priorities.indexOf(ticket.priority);
  return isHigher ? suggestion : null;
}
