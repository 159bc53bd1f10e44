import type { StaffId } from '@huiyin/contract/ids';
import type { NoticeKind } from '@huiyin/contract/notice-words';
import type { NoticeWays } from '@huiyin/contract/notices';
import { and, eq, inArray } from 'drizzle-orm';
import { companyZone } from '#features/organisation';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { noticeKindRules } from './notice-kinds.ts';
import { quietUntil } from './quiet-time.ts';
import { noticeChoices, quietHours } from './tables.ts';

/** These people, with what each chose: how a kind comes to them, and until when it is quiet. */
export async function recipientsOf(ctx: Context, ids: readonly StaffId[], kinds: readonly NoticeKind[]) {
  const people = await ctx.db
    .select({
      id: staff.id,
      name: staff.name,
      email: staff.email,
      language: staff.language,
      deactivatedAt: staff.deactivatedAt,
      from: quietHours.fromTime,
      to: quietHours.toTime,
    })
    .from(staff)
    .leftJoin(quietHours, eq(quietHours.staffId, staff.id))
    .where(inArray(staff.id, [...ids]));
  const chosen = await ctx.db
    .select()
    .from(noticeChoices)
    .where(and(inArray(noticeChoices.staffId, [...ids]), inArray(noticeChoices.kind, [...kinds])));
  const zone = people.some(({ from }) => from !== null) ? await companyZone(ctx) : '';

  const rules = ctx.use(noticeKindRules);
  const choices = new Map(chosen.map((choice) => [`${choice.staffId} ${choice.kind}`, choice]));
  return new Map(
    people.map(({ from, to, ...person }) => [
      person.id,
      {
        ...person,
        quietUntil: from && to ? quietUntil(ctx.now(), { from, to }, zone) : null,
        ways: (kind: NoticeKind): NoticeWays =>
          choices.get(`${person.id} ${kind}`) ??
          rules.get(kind)?.ways ?? { console: true, mail: false, sound: false },
      },
    ]),
  );
}

export type Recipients = Awaited<ReturnType<typeof recipientsOf>>;
export type Recipient = Recipients extends Map<StaffId, infer One> ? One : never;
