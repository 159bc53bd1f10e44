import type { TicketId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { changeTicket } from '../change-ticket.ts';
import { ticketChildAdded } from '../events.ts';
import { tellMerge } from '../merging/tell-merge.ts';
import { checkUnfinished, isFinished } from '../status-rules.ts';
import { type Ticket, tickets } from '../tables.ts';
import { lockFamily } from './lock-family.ts';

/** The child is a part of the parent's matter: it has its own promises, and the parent waits for it. */
export function addChild(ctx: Context, { ticketId, childId }: { ticketId: TicketId; childId: TicketId }) {
  return ctx.transaction(async (ctx) => {
    const { parent, child } = await lockFamily(ctx, ticketId, childId);
    if (child.parentId === ticketId) return; // sent again
    await checkFamily(ctx, parent, child);

    await changeTicket(ctx, child, { parentId: ticketId });
    await tellMerge(ctx, { ticketId, act: 'child-added', subject: childId });
    await tellMerge(ctx, { ticketId: childId, act: 'made-child', subject: ticketId });
    await ctx.publish(ticketChildAdded, { ticketId, otherId: childId });
    await ctx.publish(ticketChildAdded, { ticketId: childId, otherId: ticketId });
  });
}

/** One level deep, so that nobody is their own ancestor, and what is waited for can be seen on one page. */
async function checkFamily(ctx: TransactionContext, parent: Ticket, child: Ticket) {
  if (parent.id === child.id) throw new Refusal('child.of-itself');
  if (parent.mergedIntoId || child.mergedIntoId) throw new Refusal('ticket.merged');
  if (child.parentId) throw new Refusal('child.has-parent');
  const hasChildren = (await ctx.db.$count(tickets, eq(tickets.parentId, child.id))) > 0;
  if (parent.parentId || hasChildren) throw new Refusal('child.too-deep');
  if (!isFinished(child.status)) checkUnfinished(parent);
}
