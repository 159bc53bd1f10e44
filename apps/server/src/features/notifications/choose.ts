import type { NoticeKind } from '@huiyin/contract/notice-words';
import type { NoticeWays } from '@huiyin/contract/notices';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { noticeWaysChosen } from './events.ts';
import { noticeChoices } from './tables.ts';

/** Chooses by which ways a kind of notice comes to oneself. */
export function choose(ctx: Context, { kind, ways }: { kind: NoticeKind; ways: NoticeWays }) {
  const staffId = staffIdOf(ctx.actor);
  return ctx.transaction(async (ctx) => {
    await ctx.db
      .insert(noticeChoices)
      .values({ staffId, kind, ...ways })
      .onConflictDoUpdate({ target: [noticeChoices.staffId, noticeChoices.kind], set: ways });
    await ctx.publish(noticeWaysChosen, { staffId, kind });
  });
}
