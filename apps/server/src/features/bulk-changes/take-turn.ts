import { and, eq } from 'drizzle-orm';
import { lockTicket, lockTicketForWork } from '#features/tickets';
import type { Context, TransactionContext } from '#platform/context';
import { Forbidden, NotFound, Refusal } from '#platform/refusal';
import { mayEdit } from './access.ts';
import { editTicketSo } from './edit-ticket-so.ts';
import { restoreTicket } from './restore-ticket.ts';
import { type BulkChangeRow, type BulkChangeTicket, bulkChangeTickets } from './tables.ts';
import { beforeOf } from './ticket-before.ts';

type Result = Partial<Pick<BulkChangeTicket, 'outcome' | 'because' | 'about' | 'before' | 'versionAfter'>>;

/** Does what is to be done with the ticket of this place; what a rule forbids is noted, and the others go on. */
export async function takeTurn(ctx: Context, bulk: BulkChangeRow, place: number) {
  const isUndoing = bulk.progress === 'undoing';
  const act = isUndoing ? takeBack : change;
  try {
    await ctx.transaction(async (ctx) => {
      const turn = await lockTurn(ctx, bulk, place);
      if (turn) await note(ctx, turn, await act(ctx, bulk, turn));
    });
  } catch (error) {
    const obstacle = obstacleIn(error);
    await ctx.transaction(async (ctx) => {
      const turn = await lockTurn(ctx, bulk, place);
      if (turn) await note(ctx, turn, { outcome: isUndoing ? 'kept' : 'refused', ...obstacle });
    });
  }
}

/** Held until its outcome is noted with what was done, so that a job that runs twice does it once. */
async function lockTurn(ctx: TransactionContext, { id, progress }: BulkChangeRow, place: number) {
  const [turn] = await ctx.db
    .select()
    .from(bulkChangeTickets)
    .where(
      and(
        eq(bulkChangeTickets.bulkChangeId, id),
        eq(bulkChangeTickets.place, place),
        eq(bulkChangeTickets.outcome, progress === 'undoing' ? 'changed' : 'waiting'),
      ),
    )
    .for('update');
  return turn;
}

async function note(ctx: TransactionContext, { bulkChangeId, place }: BulkChangeTicket, result: Result) {
  await ctx.db
    .update(bulkChangeTickets)
    .set(result)
    .where(and(eq(bulkChangeTickets.bulkChangeId, bulkChangeId), eq(bulkChangeTickets.place, place)));
}

async function change(
  ctx: TransactionContext,
  { edit }: BulkChangeRow,
  turn: BulkChangeTicket,
): Promise<Result> {
  if (!mayEdit(ctx.actor, edit)) throw new Forbidden();
  const ticket = await lockTicketForWork(ctx, turn.ticketId);
  await editTicketSo(ctx, ticket, edit);
  const { version } = await lockTicket(ctx, turn.ticketId);
  if (version === ticket.version) return { outcome: 'unchanged' };
  return { outcome: 'changed', before: beforeOf(ticket, edit.kind), versionAfter: version };
}

async function takeBack(
  ctx: TransactionContext,
  { edit }: BulkChangeRow,
  turn: BulkChangeTicket,
): Promise<Result> {
  if (!mayEdit(ctx.actor, edit)) throw new Forbidden();
  const ticket = await lockTicketForWork(ctx, turn.ticketId);
  if (ticket.version !== turn.versionAfter) throw new Refusal('bulk-change.ticket-changed-since');
  await restoreTicket(ctx, ticket, { kind: edit.kind, before: turn.before! });
  return { outcome: 'undone' };
}

function obstacleIn(error: unknown): Pick<Result, 'because' | 'about'> {
  if (error instanceof Refusal) return { because: error.reason, about: [...(error.about ?? [])] };
  if (error instanceof Forbidden) return { because: 'forbidden' };
  if (error instanceof NotFound) return { because: 'not-found' };
  throw error;
}
