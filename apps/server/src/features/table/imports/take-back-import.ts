import type { CustomerId, TicketId } from '@huiyin/contract/ids';
import { and, asc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm';
import { withdrawCustomers } from '#features/customers';
import { tickets, withdrawImported } from '#features/tickets';
import { actingAs } from '#platform/acting-as';
import type { Context, TransactionContext } from '#platform/context';
import { defineJob } from '#platform/jobs';
import { actorAgain, importStep } from '../acting.ts';
import { importUndone } from '../events.ts';
import { judgeImport } from './judge-import.ts';
import { settle } from './settle.ts';
import { type Import, type Row, tableImportRows, tableImports } from './tables.ts';
import { takeBackChanged } from './take-back-changed.ts';

const BATCH = 200;
const MOST_NAMED = 200;

/** Takes back what an import wrote. What people have worked on since stays, and is named. */
export const takeBackImport = defineJob(
  'table/take-back-import',
  importStep,
  async (ctx, { importId, actor }) => {
    const [begun] = await ctx.db.select().from(tableImports).where(eq(tableImports.id, importId));
    if (begun?.status !== 'undoing') return;
    const as = ctx.use(actingAs)(actorAgain(actor));
    const kept: TicketId[] = [];
    let doneCount = begun.doneCount;
    const after = (row: number) => writtenRows(as, begun, row);
    for (let rows = await after(0); rows.length > 0; rows = await after(rows.at(-1)!.row)) {
      kept.push(
        ...(await takeBackNew(
          as,
          begun,
          rows.filter(({ verdict }) => verdict === 'new'),
        )),
      );
      kept.push(
        ...(await takeBackChanged(
          as,
          begun,
          rows.filter(({ verdict }) => verdict === 'changed'),
        )),
      );
      doneCount += rows.length;
      await as.transaction(({ db }) =>
        db.update(tableImports).set({ doneCount }).where(eq(tableImports.id, importId)),
      );
    }
    await end(as, begun, kept, actor);
  },
);

const written = (id: Import['id']) =>
  and(
    eq(tableImportRows.importId, id),
    inArray(tableImportRows.verdict, ['new', 'changed']),
    eq(tableImportRows.done, true),
    isNotNull(tableImportRows.writtenSeq),
  );

const writtenRows = (ctx: Context, { id }: Import, after: number) =>
  ctx.db
    .select()
    .from(tableImportRows)
    .where(and(written(id), gt(tableImportRows.row, after)))
    .orderBy(asc(tableImportRows.row))
    .limit(BATCH);

function takeBackNew(ctx: Context, { id }: Import, rows: readonly Row[]): Promise<TicketId[]> {
  return ctx.transaction(async (ctx) => {
    if (rows.length === 0) return [];
    const ids = rows.map(({ ticketId }) => ticketId!);
    const named = await ctx.db
      .selectDistinct({ id: tickets.customerId })
      .from(tickets)
      .where(and(inArray(tickets.id, ids), isNotNull(tickets.customerId)));
    const gone = new Set(
      await withdrawImported(
        ctx,
        rows.map(({ ticketId, writtenSeq }) => ({ id: ticketId!, seq: writtenSeq! })),
      ),
    );
    await withdrawIdle(
      ctx,
      named.map(({ id }) => id!),
      rows[0]!,
    );
    await settle(ctx, id, rows);
    return ids.filter((ticketId) => !gone.has(ticketId));
  });
}

/** Customers that came with the import and have no ticket any more. */
async function withdrawIdle(ctx: TransactionContext, ids: readonly CustomerId[], { importId }: Row) {
  if (ids.length === 0) return;
  const busy = await ctx.db
    .selectDistinct({ id: tickets.customerId })
    .from(tickets)
    .where(inArray(tickets.customerId, [...ids]));
  const withTickets = new Set(busy.map(({ id }) => id));
  const came = await ctx.db.execute<{ id: CustomerId }>(sql`select c.id from customers c
    where c.id = any(${sql.param([...ids])}::uuid[]) and c.added_at >=
      (select i.started_at from ${tableImports} i where i.id = ${importId})`);
  await withdrawCustomers(
    ctx,
    came.rows.map(({ id }) => id).filter((id) => !withTickets.has(id)),
  );
}

function end(ctx: Context, { id }: Import, kept: TicketId[], actor: Parameters<typeof actorAgain>[0]) {
  return ctx.transaction(async (ctx) => {
    const keptTickets =
      kept.length === 0
        ? []
        : await ctx.db
            .select({ id: tickets.id, number: tickets.number })
            .from(tickets)
            .where(inArray(tickets.id, kept.slice(0, MOST_NAMED)));
    // Judged again, so that it can be carried out once more as things are now.
    await ctx.db
      .update(tableImports)
      .set({ status: 'judging', keptTickets, doneCount: 0 })
      .where(eq(tableImports.id, id));
    await ctx.publish(importUndone, { importId: id, kept: kept.length });
    await ctx.schedule(judgeImport, { importId: id, actor });
  });
}
