import { z } from 'zod';
import type { Context } from '#platform/context';
import { defineFacility } from '#platform/facility';
import { defineJob } from '#platform/jobs';
import { auditLogChecked } from './events.ts';
import { auditChecks } from './tables.ts';
import { verifyChain } from './verify-chain.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const daysKept = defineFacility(({ settings }) => settings.keepsDays.events);
const looked = defineFacility(() => ({ at: 0 }));

/** Asks for the chain to be followed; the answer stands in `readAuditCheck` once that is done. */
export async function checkAuditLog(ctx: Context) {
  await ctx.transaction(async (ctx) => {
    const asked = { askedAt: ctx.now() };
    await ctx.db
      .insert(auditChecks)
      .values(asked)
      .onConflictDoUpdate({ target: auditChecks.only, set: asked });
    await ctx.schedule(followChain, {});
  });
}

/** Once a day without being asked, by whichever process comes first. */
export async function checkDaily(ctx: Context) {
  const now = ctx.now().getTime();
  const lately = ctx.use(looked);
  if (Math.abs(now - lately.at) < MINUTE_MS) return;
  lately.at = now;
  const [last] = await ctx.db.select().from(auditChecks);
  if (last && Math.abs(now - last.askedAt.getTime()) < DAY_MS) return;
  await checkAuditLog(ctx);
}

/** How it was found last, and whether it is being looked at. */
export async function readAuditCheck(ctx: Context) {
  const [last] = await ctx.db.select().from(auditChecks);
  return {
    askedAt: last?.askedAt ?? null,
    checkedAt: last?.checkedAt ?? null,
    verdict: last?.verdict ?? null,
  };
}

export const followChain = defineJob('audit-log/follow-chain', z.strictObject({}), async (ctx) => {
  const keepsDays = ctx.use(daysKept);
  const verdict = await verifyChain(ctx.db, { now: ctx.now(), keepsDays });
  await ctx.transaction(async (ctx) => {
    const checked = { verdict, checkedAt: ctx.now() };
    await ctx.db
      .insert(auditChecks)
      .values({ ...checked, askedAt: ctx.now() })
      .onConflictDoUpdate({ target: auditChecks.only, set: checked });
    const { broken } = verdict;
    await ctx.publish(auditLogChecked, {
      sound: !broken,
      kind: broken?.kind ?? null,
      at: broken?.at ?? null,
    });
  });
});
