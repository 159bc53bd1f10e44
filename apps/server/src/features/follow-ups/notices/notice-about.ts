import type { FollowUpId, StaffId } from '@huiyin/contract/ids';
import type { NoticeKind } from '@huiyin/contract/notice-words';
import { eq } from 'drizzle-orm';
import type { NewNotice } from '#features/notifications';
import type { Context } from '#platform/context';
import { subjectOf } from '../promise.ts';
import { followUps } from '../tables.ts';

interface Told {
  staffId: StaffId;
  kind: NoticeKind;
  byId: StaffId | null;
  position: number;
}

/** What is to be done, as it says now. */
export async function noticeAbout(
  ctx: Context,
  id: FollowUpId,
  { position, ...told }: Told,
): Promise<NewNotice[]> {
  const [found] = await ctx.db.select().from(followUps).where(eq(followUps.id, id));
  if (!found) return [];
  const facts = { title: found.what, dueAt: found.dueAt.toISOString() };
  return [{ ...told, subject: subjectOf(found), facts, key: String(position) }];
}
