import type { EntryId, TicketId } from '@huiyin/contract/ids';
import { and, asc, sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { insertMany } from '#platform/insert-many';
import { Forbidden, NotFound, Refusal } from '#platform/refusal';
import { mayWorkOn, visibleTickets } from '../access.ts';
import { changesOf } from '../change-ticket.ts';
import { checkDepartments } from '../check-assignees.ts';
import { authorOf } from '../entries/author.ts';
import { type Change, entries } from '../entries/tables.ts';
import { ticketEdited } from '../events.ts';
import { isSearched, keepEachTerms, textsOf } from '../search/keep-terms.ts';
import { type Ticket, tickets } from '../tables.ts';

/** What a ticket says and nothing follows from: no promise, no hold, no other record. None of it can be emptied so. */
export const plainFields = [
  ...(['description', 'customersWords', 'demand', 'cause', 'product', 'remarks', 'emotion'] as const),
  ...(['occurredAt', 'orderNumbers', 'tags', 'departmentIds', 'fields'] as const),
];

export interface PlainEdit {
  ticketId: TicketId;
  version: number;
  fields: { [Field in (typeof plainFields)[number]]?: NonNullable<Ticket[Field]> };
}

interface Edited {
  ticket: Ticket;
  sent: PlainEdit['fields'];
  changes: Change[];
}

/**
 * Edits each of these tickets as `editTicket` does, with the same story and the same events, all in a few statements.
 * One that may not be edited refuses them all; values of custom fields have been checked by the caller. Answers the last
 * entry of each.
 */
export async function editTickets(
  ctx: TransactionContext,
  edits: readonly PlainEdit[],
  reason: string,
): Promise<Map<TicketId, number>> {
  const locked = await lockEach(ctx, edits);
  await checkDepartments(
    ctx,
    edits.flatMap(({ fields }) => fields.departmentIds ?? []),
  );
  const edited = edits.map(({ ticketId, fields }) => {
    const ticket = locked.get(ticketId)!;
    return { ticket, sent: fields, changes: changesOf(ticket, fields) };
  });
  const changed = edited.filter(({ changes }) => changes.length > 0);
  await writeEach(ctx, changed);
  await tellEach(ctx, changed, reason);
  return new Map([
    ...edited.map(({ ticket: { id, lastSeq } }) => [id, lastSeq] as const),
    ...changed.map(({ ticket: { id, lastSeq } }) => [id, lastSeq + 1] as const),
  ]);
}

/** In the order of their ids, so that two who do this at once never wait for each other. */
async function lockEach(ctx: TransactionContext, edits: readonly PlainEdit[]) {
  const ids = edits.map(({ ticketId }) => ticketId);
  const found = await ctx.db
    .select()
    .from(tickets)
    .where(and(sql`${tickets.id} = any(${sql.param(ids)}::uuid[])`, visibleTickets(ctx)))
    .orderBy(asc(tickets.id))
    .for('update');
  const locked = new Map(found.map((ticket) => [ticket.id, ticket]));
  for (const { ticketId, version } of edits) {
    const ticket = locked.get(ticketId);
    if (!ticket) throw new NotFound();
    if (!mayWorkOn(ctx.actor, ticket)) throw new Forbidden();
    if (ticket.version !== version) throw new Refusal('ticket.changed-meanwhile');
  }
  return locked;
}

async function writeEach(ctx: TransactionContext, edited: readonly Edited[]) {
  if (edited.length === 0) return;
  const rows = edited.map(({ ticket: { id }, changes }) => ({
    ...Object.fromEntries(changes.map(({ field, to }) => [field, to])),
    id,
  }));
  await ctx.db.execute(sql`update ${tickets} t set
      description = coalesce(e.description, t.description), remarks = coalesce(e.remarks, t.remarks),
      customers_words = coalesce(e."customersWords", t.customers_words), demand = coalesce(e.demand, t.demand),
      cause = coalesce(e.cause, t.cause), product = coalesce(e.product, t.product),
      emotion = coalesce(e.emotion, t.emotion), occurred_at = coalesce(e."occurredAt", t.occurred_at),
      order_numbers = coalesce(e."orderNumbers", t.order_numbers), tags = coalesce(e.tags, t.tags),
      department_ids = coalesce(e."departmentIds", t.department_ids), fields = coalesce(e.fields, t.fields),
      version = t.version + 1, last_seq = t.last_seq + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e(id uuid, description text, remarks text,
      "customersWords" text, demand text, cause text, product text, emotion emotion, "occurredAt" timestamptz,
      "orderNumbers" text[], tags text[], "departmentIds" uuid[], fields jsonb)
    where t.id = e.id`);
  const found = edited.filter(({ changes }) => changes.some(({ field }) => isSearched(field)));
  await keepEachTerms(
    ctx,
    found.map(({ ticket, sent }) => ({
      ...{ ticketId: ticket.id, seq: 0, at: ticket.openedAt, texts: textsOf({ ...ticket, ...sent }) },
    })),
    { areNew: false },
  );
}

async function tellEach(ctx: TransactionContext, edited: readonly Edited[], reason: string) {
  const now = ctx.now();
  await insertMany(
    ctx.db,
    entries,
    edited.map(({ ticket, changes }) => ({
      ...authorOf(ctx),
      ...{ ticketId: ticket.id, seq: ticket.lastSeq + 1, id: newId<EntryId>(), kind: 'change' as const },
      ...{ details: { changes, reason }, occurredAt: now, writtenAt: now },
    })),
  );
  await ctx.publishEach(
    ticketEdited,
    edited.map(({ ticket, sent }) => ({ ticketId: ticket.id, fields: Object.keys(sent) })),
  );
}
