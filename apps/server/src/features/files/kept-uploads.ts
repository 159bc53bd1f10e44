import { and, inArray, isNull, lt } from 'drizzle-orm';
import type { Kept } from '#features/retention';
import { fileStore } from './file-store.ts';
import { files } from './tables.ts';

/** Files that were never saved with anything: no draft is kept as long as they are, so nothing speaks of them. */
export const keptUploads: Kept = {
  what: 'unattached-uploads',
  days: ({ keepsDays }) => keepsDays.uploads,
  async remove(ctx, before, atMost) {
    const { id, place } = files;
    const old = await ctx.db
      .select({ id, place })
      .from(files)
      .where(and(isNull(files.subject), lt(files.uploadedAt, before)))
      .limit(atMost)
      .for('update', { skipLocked: true });
    if (old.length === 0) return 0;
    for (const { place } of old) await ctx.use(fileStore).remove(place);
    await ctx.db.delete(files).where(
      inArray(
        id,
        old.map(({ id }) => id),
      ),
    );
    return old.length;
  },
};
