import { desc, sql } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { horizon } from '#platform/event-tail';
import { events } from '#platform/events';
import { defineFacility } from '#platform/facility';
import { contentOf, sealHash } from './seal-hash.ts';
import { auditSeals, digestOf } from './tables.ts';

const EVERY_MS = 10_000;
const AT_A_TIME = 1_000;
const NO_FLOOR = Number.MIN_SAFE_INTEGER;
const MOST_AT_ONCE = 5; // a backlog is worked off beside everything else, not before it

const looked = defineFacility(() => ({ at: 0 }));

/** Seals what was committed since the last seal. Writers never wait for it, nor do processes for each other. */
export async function sealEvents(ctx: Context) {
  const now = ctx.now().getTime();
  const last = ctx.use(looked);
  if (Math.abs(now - last.at) < EVERY_MS) return;
  last.at = now;
  for (let times = 0; times < MOST_AT_ONCE; times++) {
    if ((await ctx.transaction(sealNext)) < AT_A_TIME) return;
  }
  last.at = 0; // there is more
}

async function sealNext(ctx: TransactionContext): Promise<number> {
  const { rows } = await ctx.db.execute<{ mine: boolean; horizon: string }>(sql`select
    pg_try_advisory_xact_lock(hashtextextended('audit-seals', 0)) as mine, ${horizon}::text as horizon`);
  const { mine, horizon: reached } = rows[0]!;
  if (!mine) return 0;
  const [last] = await ctx.db.select().from(auditSeals).orderBy(desc(auditSeals.number)).limit(1);
  const from = startOf(last, BigInt(reached));
  const found = await nextEvents(ctx, from);
  const newest = found.at(-1);
  if (!newest) return 0;

  const positions = found.map(({ position }) => Number(position));
  const digests = Buffer.concat(found.map(({ digest }) => digest));
  const moments = found.map(({ occurredAt }) => occurredAt.getTime());
  const seal = {
    number: (last?.number ?? 0) + 1,
    previous: last?.hash ?? '',
    content: contentOf(positions, digests),
    since: new Date(Math.min(...moments)),
    until: new Date(Math.max(...moments)),
    transaction: newest.transaction,
    position: Number(newest.position),
    highest: Math.max(last?.highest ?? 0, ...positions),
    floor: from.floor,
    sealedAt: ctx.now(),
  };
  await ctx.db.insert(auditSeals).values({ ...seal, positions, digests, hash: sealHash(seal) });
  return found.length;
}

interface Start {
  transaction: string;
  position: number;
  floor: number;
}

/**
 * Where the last seal ended. A database restored by pg_dump counts its transactions anew, from lower numbers:
 * then all that was sealed lies at or below the highest position, and what is new lies above it.
 */
function startOf(last: (Start & { highest: number }) | undefined, reached: bigint): Start {
  if (!last) return { transaction: '0', position: 0, floor: NO_FLOOR };
  if (reached <= BigInt(last.transaction)) return { transaction: '0', position: 0, floor: last.highest };
  return last;
}

async function nextEvents(ctx: TransactionContext, { transaction, position, floor }: Start) {
  const { rows } = await ctx.db.execute<{
    position: string;
    transaction: string;
    occurredAt: Date;
    digest: Buffer;
  }>(sql`select e.position, e.transaction::text as transaction, e.occurred_at as "occurredAt", ${digestOf('e')} as digest
    from ${events} e
    where (e.transaction, e.position) > (${transaction}::xid8, ${position}::bigint)
      and e.transaction < ${horizon} and e.position > ${floor}
    order by e.transaction, e.position limit ${sql.raw(String(AT_A_TIME))}`);
  return rows.map((row) => ({ ...row, occurredAt: new Date(row.occurredAt) }));
}
