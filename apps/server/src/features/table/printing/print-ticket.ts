import type { TimelineLine } from '@huiyin/contract/entries';
import type { TicketId } from '@huiyin/contract/ids';
import type { PrintedTicket } from '@huiyin/contract/printing';
import { readTicket, readTimeline } from '#features/tickets';
import { may, type StaffActor } from '#platform/actor';
import type { Context } from '#platform/context';
import { maskText } from '../columns/mask-text.ts';
import { ticketPrinted } from '../events.ts';

const MOST_PAGES = 20;
const internal = new Set<TimelineLine['kind']>(['note', 'change']);

/** A ticket on paper leaves the house as an export does: masked alike, and told. */
export async function printTicket(
  ctx: Context,
  { ticketId, withNotes = false }: { ticketId: TicketId; withNotes?: boolean },
): Promise<PrintedTicket> {
  const ticket = await readTicket(ctx, { ticketId });
  const story = await wholeStory(ctx, ticketId);
  await ctx.transaction((ctx) => ctx.publish(ticketPrinted, { ticketId, withNotes }));

  const shown = may(ctx.actor, 'customers.reveal') ? (text: string) => text : maskText;
  const { description, customersWords, demand, remarks, cause, contactPerson } = ticket;
  return {
    ticket: {
      ...ticket,
      description: shown(description),
      customersWords: shown(customersWords),
      demand: shown(demand),
      remarks: withNotes ? shown(remarks) : '',
      cause: shown(cause),
      contactPerson: shown(contactPerson),
    },
    lines: story.lines
      .filter(({ kind }) => withNotes || !internal.has(kind))
      .map((line) => ({ ...line, body: shown(line.body) })),
    names: story.names,
    printedAt: ctx.now(),
    printedBy: (ctx.actor as StaffActor).name,
  };
}

/** The oldest first. */
async function wholeStory(ctx: Context, ticketId: TicketId) {
  const lines: TimelineLine[] = [];
  const names = new Map<string, PrintedTicket['names'][number]>();
  let before: number | null | undefined;
  for (let page = 0; page < MOST_PAGES && before !== null; page++) {
    const read = await readTimeline(ctx, { ticketId, ...(before ? { before } : {}) });
    lines.push(...read.lines);
    for (const named of read.names) names.set(named.id, named);
    before = read.next;
  }
  return { lines: lines.toReversed(), names: [...names.values()] };
}
