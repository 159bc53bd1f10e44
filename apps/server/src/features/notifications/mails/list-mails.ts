import type { MailStatus } from '@huiyin/contract/mails';
import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { cursorOf, readCursor } from '#platform/page';
import { outgoingMails } from './tables.ts';

const PAGE_SIZE = 50;

/** Without their words: these are for who they were written to. */
export async function listMails(ctx: Context, { status, after }: { status?: MailStatus; after?: string }) {
  const from = after === undefined ? undefined : readCursor(after);
  const { text, html, messageId, noticeId, staffId, ...columns } = getTableColumns(outgoingMails);
  const found = await ctx.db
    .select({ ...columns, staffName: staff.name })
    .from(outgoingMails)
    .innerJoin(staff, eq(staff.id, outgoingMails.staffId))
    .where(
      and(
        status && eq(outgoingMails.status, status),
        from &&
          sql`(${outgoingMails.createdAt}, ${outgoingMails.id}) < (${from.at}::timestamptz, ${from.id}::uuid)`,
      ),
    )
    .orderBy(desc(outgoingMails.createdAt), desc(outgoingMails.id))
    .limit(PAGE_SIZE + 1);

  const page = found.slice(0, PAGE_SIZE);
  const last = found.length > PAGE_SIZE ? page.at(-1) : undefined;
  return { mails: page, next: last ? cursorOf(last.createdAt, last.id) : null };
}
