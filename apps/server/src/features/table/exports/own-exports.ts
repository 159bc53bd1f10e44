import type { ExportId } from '@huiyin/contract/ids';
import { and, desc, eq } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { type Export, tableExports } from './tables.ts';

const MOST = 20;

const own = (ctx: Context) => eq(tableExports.staffId, staffIdOf(ctx.actor));

/** An export of one's own. */
export async function readExport(ctx: Context, { exportId }: { exportId: ExportId }): Promise<Export> {
  const [found] = await ctx.db
    .select()
    .from(tableExports)
    .where(and(eq(tableExports.id, exportId), own(ctx)));
  if (!found) throw new NotFound();
  return found;
}

export async function listExports(ctx: Context) {
  const found = await ctx.db
    .select()
    .from(tableExports)
    .where(own(ctx))
    .orderBy(desc(tableExports.startedAt))
    .limit(MOST);
  return { exports: found };
}
