import type { ExportFormat } from '@huiyin/contract/exports';
import type { ExportId } from '@huiyin/contract/ids';
import { type TableColumn, usualColumns } from '@huiyin/contract/table-columns';
import { eq } from 'drizzle-orm';
import { companyZone } from '#features/organisation';
import { countTickets, type WantedTickets } from '#features/tickets';
import type { StaffActor } from '#platform/actor';
import type { Context } from '#platform/context';
import { newId } from '#platform/ids';
import { inLanguage } from '#platform/language';
import { NotFound, Refusal } from '#platform/refusal';
import { keptActor } from '../acting.ts';
import { momentText } from '../columns/cell-text.ts';
import { checkColumns } from '../columns/check-columns.ts';
import { exportLimitReached, exportStarted } from '../events.ts';
import { rowsLeft } from './daily-limit.ts';
import { makeExport } from './make-export.ts';
import { tableExports } from './tables.ts';

interface NewExport extends WantedTickets {
  id: ExportId;
  format: ExportFormat;
  columns?: TableColumn[];
}

/** Begins to write a table; refused, and told, when it would be more than a day allows. */
export async function startExport(ctx: Context, { id, format, columns, ...wanted }: NewExport) {
  const actor = ctx.actor as StaffActor;
  const started = await ctx.transaction(async (ctx) => {
    const [known] = await ctx.db.select().from(tableExports).where(eq(tableExports.id, id));
    if (known && known.staffId !== actor.id) throw new NotFound();
    if (known) return known; // sent again
    const chosen = columns ?? [...usualColumns];
    await checkColumns(ctx, chosen);
    const left = await rowsLeft(ctx, actor);
    const count = await countTickets(ctx, wanted, left + 1);
    if (left === 0 || (count ?? 0) > left) {
      await ctx.publish(exportLimitReached, { staffId: actor.id, count: left });
      return undefined;
    }
    const [added] = await ctx.db
      .insert(tableExports)
      .values({
        ...{ id, format, staffId: actor.id, startedAt: ctx.now() },
        name: await fileName(ctx, actor, format),
        // Counts at once, so that many begun together stay within the limit.
        rowCount: count ?? 0,
        place: `exports/${newId()}`,
      })
      .returning();
    await ctx.publish(exportStarted, {
      ...{ exportId: id, format, columns: chosen, view: wanted.view ?? 'all' },
      conditions: Object.keys(wanted.filter ?? {}),
    });
    await ctx.schedule(makeExport, { exportId: id, columns: chosen, wanted, actor: keptActor(actor) });
    return added!;
  });
  if (!started) throw new Refusal('exports.too-many');
  return started;
}

/** Says who made it and when, wherever the file goes. */
async function fileName(ctx: Context, { name, language }: StaffActor, format: ExportFormat) {
  const at = momentText(ctx.now(), await companyZone(ctx))
    .replaceAll(/[-:]/g, '')
    .replace(' ', '-');
  const person = name.replaceAll(/[^\p{L}\p{N} .-]/gu, '');
  const subject = inLanguage({ zh: '工单', en: 'Tickets' }, language);
  return `${subject}_${person}_${at}.${format === 'xlsx' ? 'xlsx' : 'csv'}`;
}
