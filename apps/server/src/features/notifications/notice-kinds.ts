import type { NoticeKind } from '@huiyin/contract/notice-words';
import type { NoticeWays } from '@huiyin/contract/notices';
import type { Permission } from '@huiyin/contract/permissions';
import type { Context } from '#platform/context';
import { type Contribution, contribute, contributionsTo, defineSlot } from '#platform/contributions';
import { defineFacility } from '#platform/facility';

/** What there is to know of a kind of notice; its words stand in the contract. */
export interface NoticeKindRules {
  kind: NoticeKind;
  /** By which ways it comes to who chose nothing. */
  ways: NoticeWays;
  /** Whom alone it concerns; none where it may come to anybody. */
  permission?: Permission;
}

const slot = defineSlot<NoticeKindRules>('notice-kinds');

/** Names a kind of notice; the feature lists it in `contributes`. */
export function defineNoticeKind(
  kind: NoticeKind,
  ways: NoticeWays,
  rules: Pick<NoticeKindRules, 'permission'> = {},
): Contribution {
  return contribute(slot, { kind, ways, ...rules });
}

/** Whether it calls for a deed at once: it is never folded into a digest. */
export const isAlarm = (ctx: Context, kind: NoticeKind | null) =>
  kind !== null && ctx.use(noticeKindRules).get(kind)?.permission === 'alarms.take';

/** Every kind that the features defined, by name. */
export const noticeKindRules = defineFacility(
  (runtime) => new Map(contributionsTo(runtime, slot).map((rules) => [rules.kind, rules])),
);
