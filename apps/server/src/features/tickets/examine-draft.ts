import type { DraftTicket } from '@huiyin/contract/examination';
import { categoryPriority } from '#features/categories';
import type { Context } from '#platform/context';
import { findNumbers } from './numbers-in-text.ts';
import { openMattersLike } from './open-matters.ts';
import { suggestPriority } from './suggest-priority.ts';
import { findVagueWords } from './vague-words.ts';

/** What the desk says to a ticket before it is saved. It suggests and never blocks, and changes nothing. */
export async function examineDraft(ctx: Context, draft: DraftTicket) {
  const { description, customersWords = '', nature, emotion, extent, categoryId } = draft;
  const numbers = findNumbers(description);
  const openTickets = await openMattersLike(ctx, draft, numbers);
  return {
    vagueWords: findVagueWords(description),
    numbers,
    suggestion: suggestPriority({
      ...{ nature, emotion, extent, description, customerWords: customersWords },
      categoryPriority: categoryId && (await categoryPriority(ctx, categoryId)),
      openContacts: openTickets.length,
      unsolvedComplaint: openTickets.some((ticket) => ticket.nature === 'complaint'),
    }),
    openTickets,
  };
}
