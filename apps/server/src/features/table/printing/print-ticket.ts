import type { TimelineLine } from '@huiyin/contract/entries';
import type { TicketId } from '@huiyin/contract/ids';
import type { PrintedTicket } from '@huiyin/contract/printing';
import { readTicket, readTimeline } from '#features/tickets';
import { may, type StaffActor } from '#platform/actor';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { maskText, numbersOf } from '../columns/mask-text.ts';
import { exportLimitReached, ticketPrinted } from '../events.ts';
import { rowsLeft } from '../exports/daily-limit.ts';
import { ticketPrints } from './tables.ts';

const MOST_PAGES = 20;
const internal = new Set<TimelineLine['kind']>(['note', 'change']);

/** A ticket on paper leaves the house as an export does: masked alike, and told. */
export async function printTicket(
  ctx: Context,
  { ticketId, withNotes = false }: { ticketId: TicketId; withNotes?: boolean },
): Promise<PrintedTicket> {
  const ticket = await readTicket(ctx, { ticketId });
  const story = await wholeStory(ctx, ticketId);
  await countPrint(ctx, { ticketId, withNotes });

  const isWhole = may(ctx.actor, 'customers.reveal');
  const known = numbersOf({ ...ticket, externalNumber: ticket.externalComplaint?.number ?? null });
  const shown = (text: string) => (isWhole ? text : maskText(text, known));
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

/** Within what a day allows to leave the house; beyond it, the alarm is raised as for tables. */
async function countPrint(ctx: Context, print: { ticketId: TicketId; withNotes: boolean }) {
  const actor = ctx.actor as StaffActor;
  const isWithin = await ctx.transaction(async (ctx) => {
    const left = await rowsLeft(ctx, actor);
    if (left === 0) {
      await ctx.publish(exportLimitReached, { staffId: actor.id, count: left });
      return false;
    }
    await ctx.db.insert(ticketPrints).values({ staffId: actor.id, printedAt: ctx.now() });
    await ctx.publish(ticketPrinted, print);
    return true;
  });
  if (!isWithin) throw new Refusal('exports.too-many');
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
