import type { NoticeId } from '@huiyin/contract/ids';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { describe } from '#features/deadlines';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { cursorOf, readCursor } from '#platform/page';
import { notices } from './tables.ts';

const PAGE_SIZE = 30;

/** One's own notices, newest first, or those that a digest stands for; each said with what is true now. */
export async function listNotices(
  ctx: Context,
  { after, digestId }: { after?: string; digestId?: NoticeId },
) {
  const from = after === undefined ? undefined : readCursor(after);
  const found = await ctx.db
    .select()
    .from(notices)
    .where(
      and(
        eq(notices.staffId, staffIdOf(ctx.actor)),
        eq(notices.inConsole, true),
        digestId ? eq(notices.digestId, digestId) : isNull(notices.digestId),
        from && sql`(${notices.createdAt}, ${notices.id}) < (${from.at}::timestamptz, ${from.id}::uuid)`,
      ),
    )
    .orderBy(desc(notices.createdAt), desc(notices.id))
    .limit(PAGE_SIZE + 1);

  const page = found.slice(0, PAGE_SIZE);
  const subjects = await describe(
    ctx,
    page.flatMap(({ subject }) => subject ?? []),
  );
  const last = found.length > PAGE_SIZE ? page.at(-1) : undefined;
  return {
    notices: page.map((notice) => {
      const { number, title, path } = subjects.get(notice.subject ?? '') ?? nothing;
      return { ...notice, number, title, path: path ?? null };
    }),
    next: last ? cursorOf(last.createdAt, last.id) : null,
  };
}

const nothing = { number: null, title: null, path: null };
