import { desc, eq, sql } from 'drizzle-orm';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { cursorOf, readCursor } from '#platform/page';
import { erasures } from './tables.ts';

const PAGE_SIZE = 50;

/** Who was erased, the newest first. */
export async function listErasures(ctx: Context, { after }: { after?: string | undefined }) {
  const from = after === undefined ? undefined : readCursor(after);
  const found = await ctx.db
    .select({
      id: erasures.id,
      customerId: erasures.customerId,
      number: erasures.number,
      reason: erasures.reason,
      askedById: erasures.askedById,
      askedBy: staff.name,
      askedAt: erasures.askedAt,
      erasedAt: erasures.erasedAt,
    })
    .from(erasures)
    .leftJoin(staff, eq(staff.id, erasures.askedById))
    .where(from && sql`(${erasures.askedAt}, ${erasures.id}) < (${from.at}::timestamptz, ${from.id}::uuid)`)
    .orderBy(desc(erasures.askedAt), desc(erasures.id))
    .limit(PAGE_SIZE + 1);
  const page = found.slice(0, PAGE_SIZE);
  const last = page.at(-1);
  return { erasures: page, next: found.length > PAGE_SIZE && last ? cursorOf(last.askedAt, last.id) : null };
}
