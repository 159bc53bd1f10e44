import type { ContactPointId } from '@huiyin/contract/ids';
import { and, eq, gt, sql } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context, TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { wordsOf } from '../erasure/known-words.ts';
import { contactPointRevealed, revealLimitReached } from '../events.ts';
import { handlesOpenMatter } from '../matters.ts';
import { lockContactPoint } from './lock-contact-point.ts';
import { contactPointReveals } from './tables.ts';

const HOUR = 3_600_000;
export const REVEALS_AN_HOUR = 60;

/** Shows a contact point whole, and keeps who saw it and why. */
export function revealContactPoint(
  ctx: Context,
  { contactPointId, reason = null }: { contactPointId: ContactPointId; reason?: string | null },
) {
  return ctx.transaction(async (ctx) => {
    const { customerId, kind, value, display } = await lockContactPoint(ctx, contactPointId);
    if (!reason && !(await handlesOpenMatter(ctx, customerId)))
      throw new Refusal('contact-points.reason-needed', ['reason']);

    const count = await countReveal(ctx, contactPointId);
    const why = reason && ((await wordsOf(ctx, customerId))?.inText(reason) ?? reason); // events never forget
    await ctx.publish(contactPointRevealed, { customerId, contactPointId, reason: why });
    if (count === REVEALS_AN_HOUR)
      await ctx.publish(revealLimitReached, { staffId: staffIdOf(ctx.actor), count });
    return { kind, value: value.replace(/;.*/, ''), display };
  });
}

/** How many it is within an hour; refused beyond what that allows. */
async function countReveal(ctx: TransactionContext, contactPointId: ContactPointId) {
  const staffId = staffIdOf(ctx.actor);
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`reveal:${staffId}`}, 0))`);
  const lately = and(
    eq(contactPointReveals.staffId, staffId),
    gt(contactPointReveals.revealedAt, new Date(ctx.now().getTime() - HOUR)),
  );
  const before = await ctx.db.$count(contactPointReveals, lately);
  if (before >= REVEALS_AN_HOUR) throw new Refusal('contact-points.too-many-reveals');
  await ctx.db.insert(contactPointReveals).values({ staffId, contactPointId, revealedAt: ctx.now() });
  return before + 1;
}
