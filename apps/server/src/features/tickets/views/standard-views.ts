import { DUE_SOON_MS } from '@huiyin/contract/deadlines';
import type { StandardView } from '@huiyin/contract/views';
import { and, eq, inArray, isNotNull, isNull, type Placeholder, type SQL, sql } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { unfinished } from '../status-conditions.ts';
import { tickets } from '../tables.ts';

/** What each view holds that everybody has. `soon` is until when a ticket is due soon. */
export function standardViewConditions(
  ctx: Context,
  view: StandardView,
  soon: string | Placeholder = soonFrom(ctx),
): SQL | undefined {
  switch (view) {
    case 'mine':
      return and(unfinished, eq(tickets.handlerId, staffIdOf(ctx.actor)));
    case 'my-groups':
      return and(unfinished, inMyGroups(ctx));
    case 'unassigned':
      return and(unfinished, isNull(tickets.handlerId));
    case 'due-soon':
      return and(unfinished, sql`${byDue} <= ${soon}::timestamptz`);
    case 'breached':
      return and(isNotNull(tickets.breachedAt), unfinished);
    case 'all':
      return undefined;
  }
}

/** Until when what is due is due soon. */
export const soonFrom = (ctx: Context) => new Date(ctx.now().getTime() + DUE_SOON_MS).toISOString();

/** What has no due time comes last. Written as the index says it. */
export const byDue = sql`coalesce(${tickets.nextDueAt}, 'infinity')`;

function inMyGroups({ actor }: Context): SQL {
  const groupIds = actor.kind === 'staff' ? [...actor.groupIds] : [];
  return groupIds.length > 0 ? inArray(tickets.groupId, groupIds) : sql`false`;
}
