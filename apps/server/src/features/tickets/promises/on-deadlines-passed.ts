import { ticketId } from '@huiyin/contract/ids';
import { inArray } from 'drizzle-orm';
import { deadlineMoved, deadlines, deadlinesBreached } from '#features/deadlines';
import { listen } from '#platform/events';
import { keepDue } from './keep-due.ts';

/** Broken promises show in the lists of tickets. */
export const onDeadlinesBreached = listen(
  'tickets/show-breaches',
  deadlinesBreached,
  async (ctx, { deadlineIds }) => {
    const found = await ctx.db
      .select({ subject: deadlines.subject })
      .from(deadlines)
      .where(inArray(deadlines.id, deadlineIds));
    await ctx.transaction(async (ctx) => {
      for (const id of ticketsAmong(found.map(({ subject }) => subject))) await keepDue(ctx, id);
    });
  },
);

/** A due time that was moved elsewhere, as by hand, shows in the lists too. */
export const onDeadlineMoved = listen('tickets/show-due-time', deadlineMoved, async (ctx, { subject }) => {
  await ctx.transaction(async (ctx) => {
    for (const id of ticketsAmong([subject])) await keepDue(ctx, id);
  });
});

function ticketsAmong(subjects: string[]) {
  const ids = subjects.filter((subject) => subject.startsWith('ticket:')).map((subject) => subject.slice(7));
  return [...new Set(ids)].sort().map((id) => ticketId.parse(id));
}
