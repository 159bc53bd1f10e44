import { inArray, lt } from 'drizzle-orm';
import { fileStore } from '#features/files';
import type { Kept } from '#features/retention';
import { tableExports } from './tables.ts';

/** A table is there to be downloaded, not to lie about; that it was made stays in the audit log. */
export const keptExports: Kept = {
  what: 'table-exports',
  days: ({ keepsDays }) => keepsDays.exports,
  async remove(ctx, before, atMost) {
    const { id, place } = tableExports;
    const old = await ctx.db
      .select({ id, place })
      .from(tableExports)
      .where(lt(tableExports.startedAt, before))
      .limit(atMost);
    if (old.length === 0) return 0;
    for (const { place } of old) await ctx.use(fileStore).remove(place);
    await ctx.db.delete(tableExports).where(
      inArray(
        id,
        old.map(({ id }) => id),
      ),
    );
    return old.length;
  },
};
