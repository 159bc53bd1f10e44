import type { CustomerTimelineItem } from '@huiyin/contract/customers';
import type { ConsentId, CustomerId, CustomerMarkId, CustomerMergeId } from '@huiyin/contract/ids';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { events } from '#platform/events';
import { consents } from '../consents/tables.ts';
import {
  consentGiven,
  consentWithdrawn,
  customerAdded,
  customerImported,
  customerLevelChanged,
  customerMarked,
  customerMerged,
  customerSeparated,
  customerTookIn,
  customerUnmarked,
} from '../events.ts';
import { customerMerges } from '../merging/tables.ts';
import { customerMarks, customers } from '../tables.ts';
import type { TimelinePage } from './timeline-source.ts';

type Happened = Pick<CustomerTimelineItem, 'id' | 'at' | 'by'>;

// Positions are numbers; as ids of the timeline they stand among those of other sources.
const id = sql<string>`lpad(to_hex(${events.position}), 32, '0')::uuid`;

/** What was done to the record of a customer itself: level, marks, consents. */
export async function changesOfRecord(ctx: Context, { customerId, before, limit }: TimelinePage) {
  const found = await ctx.db
    .select({
      id,
      name: events.name,
      payload: events.payload,
      at: events.occurredAt,
      by: { id: staff.id, name: staff.name },
    })
    .from(events)
    .leftJoin(staff, eq(staff.id, events.actorId))
    .where(
      and(
        eq(events.subject, `customer:${customerId}`),
        inArray(events.name, Object.keys(tellings)),
        before && sql`(${events.occurredAt}, ${id}) < (${before.at}::timestamptz, ${before.id}::uuid)`,
      ),
    )
    .orderBy(desc(events.occurredAt), desc(id))
    .limit(limit);

  const words = await wordsOf(
    ctx,
    found.map(({ payload }) => payload),
  );
  return found.map(({ name, payload, ...happened }) => tellings[name]!(happened, payload, words));
}

interface Named {
  markId?: CustomerMarkId;
  consentId?: ConsentId;
  mergeId?: CustomerMergeId;
  otherId?: CustomerId;
}

type Words = Awaited<ReturnType<typeof wordsOf>>;

const tellings: Record<string, (happened: Happened, payload: unknown, words: Words) => CustomerTimelineItem> =
  {
    [customerAdded.name]: (happened) => ({ what: 'added', ...happened }),

    [customerImported.name]: (happened) => ({ what: 'added', ...happened }),

    [customerLevelChanged.name]: (happened, payload) => {
      const { from, to } = customerLevelChanged.schema.parse(payload);
      return { what: 'level-changed', ...happened, from, to };
    },

    [customerMarked.name]: (happened, payload, { marks }) => {
      const { markId, kind } = customerMarked.schema.parse(payload);
      return { what: 'marked', ...happened, mark: kind, reason: marks.get(markId)?.reason ?? '' };
    },

    [customerUnmarked.name]: (happened, payload, { marks }) => {
      const { markId, kind } = customerUnmarked.schema.parse(payload);
      return { what: 'unmarked', ...happened, mark: kind, reason: marks.get(markId)?.unmarkReason ?? '' };
    },

    [customerMerged.name]: (happened, payload, words) => ({
      what: 'merged',
      ...happened,
      ...mergeIn(payload, words, 'reason'),
    }),

    [customerTookIn.name]: (happened, payload, words) => ({
      what: 'took-in',
      ...happened,
      ...mergeIn(payload, words, 'reason'),
    }),

    [customerSeparated.name]: (happened, payload, words) => ({
      what: 'separated',
      ...happened,
      ...mergeIn(payload, words, 'separationReason'),
    }),

    [consentGiven.name]: (happened, payload, words) => ({
      what: 'consent-given',
      ...happened,
      ...consentIn(payload, words),
    }),

    [consentWithdrawn.name]: (happened, payload, words) => ({
      what: 'consent-withdrawn',
      ...happened,
      ...consentIn(payload, words),
    }),
  };

function consentIn(payload: unknown, { consents }: Words) {
  const { consentId, kind } = consentGiven.schema.parse(payload);
  const { version = '', how = '' } = consents.get(consentId) ?? {};
  return { consent: kind, version, how };
}

function mergeIn(payload: unknown, { merges, others }: Words, why: 'reason' | 'separationReason') {
  const { otherId, mergeId } = customerMerged.schema.parse(payload);
  return {
    other: { id: otherId, number: others.get(otherId)?.number ?? '' },
    reason: merges.get(mergeId)?.[why] ?? '',
  };
}

/** Events name marks and consents; what people wrote stands with these, where it can be erased. */
async function wordsOf(ctx: Context, payloads: unknown[]) {
  const named = payloads as Named[];
  const markIds = named.flatMap(({ markId }) => markId ?? []);
  const consentIds = named.flatMap(({ consentId }) => consentId ?? []);
  const marks = await ctx.db.select().from(customerMarks).where(inArray(customerMarks.id, markIds));
  const decided = await ctx.db.select().from(consents).where(inArray(consents.id, consentIds));
  const mergeIds = named.flatMap(({ mergeId }) => mergeId ?? []);
  const otherIds = named.flatMap(({ otherId }) => otherId ?? []);
  const merged = await ctx.db.select().from(customerMerges).where(inArray(customerMerges.id, mergeIds));
  const others = await ctx.db
    .select({ id: customers.id, number: customers.number })
    .from(customers)
    .where(inArray(customers.id, otherIds));
  return {
    merges: new Map(merged.map((merge) => [merge.id, merge])),
    others: new Map(others.map((other) => [other.id, other])),
    marks: new Map(marks.map((mark) => [mark.id, mark])),
    consents: new Map(decided.map((consent) => [consent.id, consent])),
  };
}
