import type { BrokenKind } from '@huiyin/contract/audit-log';
import { asc, desc, gt, max, sql } from 'drizzle-orm';
import type { ReadDatabase } from '#platform/database';
import { events } from '#platform/events';
import { contentOf, sealHash } from './seal-hash.ts';
import { auditSeals, digestOf } from './tables.ts';
import type { Verdict } from './verdict.ts';

const AT_A_TIME = 20;
const DAY_MS = 86_400_000;
const DIGEST_BYTES = 32;

// No transaction lasts so long: a position below what was sealed before that was not given by the database.
const SETTLED_AFTER_MS = 3_600_000;

type Seal = typeof auditSeals.$inferSelect;

interface Followed {
  db: ReadDatabase;
  /** What occurred before it may be gone by now. */
  keptSince: Date;
  /** Where a restored database began anew, by the floor before it. */
  ceilings: ReadonlyMap<number, number>;
  last: Seal | undefined;
  /** Seals of the last hour, oldest first. */
  recent: Seal[];
  /** The highest position that was sealed an hour before. */
  settled: number;
}

/** Follows the chain from its beginning, and stops at the first thing that is not as it was sealed. */
export async function verifyChain(
  db: ReadDatabase,
  { now, keepsDays }: { now: Date; keepsDays: number },
): Promise<Verdict> {
  const keptSince = new Date(now.getTime() - keepsDays * DAY_MS);
  const chain: Followed = {
    db,
    keptSince,
    ceilings: await ceilings(db),
    last: undefined,
    recent: [],
    settled: 0,
  };
  const verdict: Verdict = { seals: 0, events: 0, head: null, broken: null };
  for (;;) {
    const seals = await db
      .select()
      .from(auditSeals)
      .where(gt(auditSeals.number, chain.last?.number ?? 0))
      .orderBy(asc(auditSeals.number))
      .limit(AT_A_TIME);
    if (seals.length === 0) return { ...verdict, broken: await tooLow(chain, now) };
    for (const seal of seals) {
      const broken = await follow(chain, seal);
      if (broken) return { ...verdict, broken };
      verdict.seals++;
      verdict.events += seal.positions?.length ?? 0;
      verdict.head = { number: seal.number, hash: seal.hash };
    }
  }
}

async function follow(chain: Followed, seal: Seal): Promise<Verdict['broken']> {
  const { number, previous, hash, content, positions, digests, until } = seal;
  const expected = (chain.last?.number ?? 0) + 1;
  if (number !== expected) return found('seal-missing', expected);
  const intact = previous === (chain.last?.hash ?? '') && sealHash(seal) === hash;
  if (!intact) return found('seal-altered', number);
  if (!positions || !digests) {
    if (until >= chain.keptSince) return found('seal-altered', number);
  } else {
    if (contentOf(positions, digests) !== content) return found('seal-altered', number);
    const broken = await compare(chain, seal, positions, digests);
    if (broken) return broken;
  }
  settle(chain, seal.sealedAt);
  const low = positions?.find((position) => position <= chain.settled);
  if (low !== undefined) return found('inserted', low);
  chain.last = seal;
  chain.recent.push(seal);
  return null;
}

/** The events of a seal against their digests, and whether others stand between them. */
async function compare(
  { db, keptSince, ceilings, last }: Followed,
  { transaction, position, floor, since }: Seal,
  positions: readonly number[],
  digests: Buffer,
): Promise<Verdict['broken']> {
  const from = last && last.floor === floor ? last : { transaction: '0', position: 0 };
  const rows = await db
    .select({ position: sql<string>`position`, digest: sql<Buffer>`digest` })
    .from(sql`(select e.position, ${digestOf('e')} as digest from ${events} e
    where (e.transaction, e.position) > (${from.transaction}::xid8, ${from.position}::bigint)
      and (e.transaction, e.position) <= (${transaction}::xid8, ${position}::bigint)
      and e.position > ${floor} and e.position <= ${ceilings.get(floor) ?? Number.MAX_SAFE_INTEGER}
    union
    select e.position, ${digestOf('e')} from ${events} e where e.position = any(${sql.param([...positions])}::bigint[])) as found`);
  const there = new Map(rows.map((row) => [Number(row.position), row.digest]));
  for (const [index, one] of positions.entries()) {
    const digest = there.get(one);
    const sealed = digests.subarray(index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES);
    if (!digest && since >= keptSince) return found('missing', one);
    if (digest && !digest.equals(sealed)) return found('altered', one);
    there.delete(one);
  }
  const [other] = there.keys();
  return other === undefined ? null : found('inserted', other);
}

/** Rows that wait for their seal, with a position that was passed long ago. */
async function tooLow(chain: Followed, now: Date): Promise<Verdict['broken']> {
  const { last } = chain;
  if (!last) return null;
  settle(chain, now);
  const [low] = await chain.db
    .select({ position: events.position })
    .from(events)
    .where(
      sql`(${events.transaction}, ${events.position}) > (${last.transaction}::xid8, ${last.position}::bigint)
        and ${events.position} > ${last.floor} and ${events.position} <= ${chain.settled}`,
    )
    .orderBy(asc(events.position))
    .limit(1);
  return low ? found('inserted', low.position) : null;
}

function settle(chain: Followed, at: Date) {
  while (chain.recent[0] && at.getTime() - chain.recent[0].sealedAt.getTime() > SETTLED_AFTER_MS)
    chain.settled = Math.max(chain.settled, chain.recent.shift()!.highest);
}

/** Up to which position the seals of one floor reach, where a restored database went on with another. */
async function ceilings(db: ReadDatabase) {
  const floors = await db
    .select({ floor: auditSeals.floor, highest: max(auditSeals.highest) })
    .from(auditSeals)
    .groupBy(auditSeals.floor)
    .orderBy(desc(auditSeals.floor))
    .offset(1);
  return new Map(floors.map(({ floor, highest }) => [floor, highest!]));
}

const found = (kind: BrokenKind, at: number) => ({ kind, at });
