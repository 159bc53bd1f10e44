import { type NoticeKind, noticeKinds } from '@huiyin/contract/notice-words';
import { eq } from 'drizzle-orm';
import { companyZone } from '#features/organisation';
import { may, staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { mailer } from '#platform/mailer';
import { noticeKindRules } from './notice-kinds.ts';
import { recipientsOf } from './recipients.ts';
import { quietHours } from './tables.ts';

/** How each kind that may come to the person who asks does, chosen or as it is by default. */
export async function readSettings(ctx: Context) {
  const me = staffIdOf(ctx.actor);
  const rules = ctx.use(noticeKindRules);
  const kinds = (Object.keys(noticeKinds) as NoticeKind[]).filter((kind) => {
    const permission = rules.get(kind)?.permission;
    return !permission || may(ctx.actor, permission);
  });
  const person = (await recipientsOf(ctx, [me], kinds)).get(me);
  const [quiet] = await ctx.db.select().from(quietHours).where(eq(quietHours.staffId, me));
  return {
    choices: person ? kinds.map((kind) => ({ kind, ways: waysOf(person.ways(kind)) })) : [],
    quietHours: quiet ? { from: quiet.fromTime, to: quiet.toTime } : null,
    timeZone: await companyZone(ctx),
    byMail: ctx.use(mailer) !== null,
  };
}

const waysOf = ({ console, mail, sound }: { console: boolean; mail: boolean; sound: boolean }) => ({
  console,
  mail,
  sound,
});
