import type { TicketFilter } from '@huiyin/contract/views';
import { and, arrayContains, eq, gte, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { unfinished } from '../status-conditions.ts';
import { tickets } from '../tables.ts';
import { foundByWords, hasOrderNumber } from './found-by-words.ts';
import { hasFields } from './has-fields.ts';
import { byDue } from './standard-views.ts';

/** Every condition of the filter; undefined when it has none. */
export async function filterConditions(ctx: Context, filter: TicketFilter): Promise<SQL | undefined> {
  return and(
    filter.words ? foundByWords(filter.words) : undefined,
    amongWords(tickets.status, filter.status),
    amongWords(tickets.priority, filter.priority),
    amongWords(tickets.channel, filter.channel),
    amongWords(tickets.source, filter.source),
    amongWords(tickets.nature, filter.nature),
    amongWords(tickets.emotion, filter.emotion),
    amongWords(tickets.extent, filter.extent),
    among(tickets.categoryId, filter.categoryId),
    filter.handlerId && handledBy(ctx, filter.handlerId),
    among(tickets.groupId, filter.groupId),
    among(tickets.openedById, filter.openedById),
    amongWords(tickets.externalAgency, filter.externalAgency),
    amongWords(tickets.responsibleSide, filter.responsibleSide),
    filter.departmentId &&
      and(arrayContains(tickets.departmentIds, [filter.departmentId]), sql`${tickets.departmentIds} <> '{}'`),
    filter.customerId && eq(tickets.customerId, filter.customerId),
    filter.orderNumber ? hasOrderNumber(filter.orderNumber) : undefined,
    // The second conditions, and the count written out, are those of the indexes that hold only such tickets.
    filter.tag ? and(arrayContains(tickets.tags, [filter.tag]), sql`${tickets.tags} <> '{}'`) : undefined,
    filter.product ? and(eq(tickets.product, filter.product), sql`${tickets.product} <> ''`) : undefined,
    either(filter.anonymous, isNull(tickets.customerId), isNotNull(tickets.customerId)),
    either(filter.restricted, isNotNull(tickets.restrictedTo), isNull(tickets.restrictedTo)),
    either(filter.breached, isNotNull(tickets.breachedAt), isNull(tickets.breachedAt)),
    either(filter.reopened, sql`${tickets.reopenedCount} > 0`, eq(tickets.reopenedCount, 0)),
    filter.score && and(amongWords(tickets.score, filter.score), isNotNull(tickets.score)),
    either(filter.rated, isNotNull(tickets.score), isNull(tickets.score)),
    filter.fields && (await hasFields(ctx, filter.fields)),
    either(filter.unfinished, unfinished, inArray(tickets.status, ['resolved', 'closed'])),
    filter.openedFrom && gte(tickets.openedAt, filter.openedFrom),
    filter.openedUntil && lte(tickets.openedAt, filter.openedUntil),
    filter.occurredFrom && gte(tickets.occurredAt, filter.occurredFrom),
    filter.occurredUntil && lte(tickets.occurredAt, filter.occurredUntil),
    filter.dueUntil && lte(byDue, filter.dueUntil.toISOString()),
    filter.followUpUntil && lte(tickets.nextFollowUpAt, filter.followUpUntil),
  );
}

const among = <T extends PgColumn>(column: T, values: readonly T['_']['data'][] | undefined) =>
  values && inArray(column, [...values]);

// Written out, so that the planner knows how common these words are and that partial indexes hold them.
const amongWords = <T extends PgColumn>(column: T, words: readonly T['_']['data'][] | undefined) =>
  words && (inArray(column, [...words]) as SQL).inlineParams();

const either = (wanted: boolean | undefined, yes: SQL, no: SQL) =>
  wanted === undefined ? undefined : wanted ? yes : no;

function handledBy(ctx: Context, wanted: NonNullable<TicketFilter['handlerId']>): SQL | undefined {
  const ids = wanted.flatMap((one) => (one === 'nobody' ? [] : [one === 'me' ? staffIdOf(ctx.actor) : one]));
  return or(
    ids.length > 0 ? inArray(tickets.handlerId, ids) : undefined,
    wanted.includes('nobody') ? isNull(tickets.handlerId) : undefined,
  );
}
