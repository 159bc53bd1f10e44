import type { CompanySettings } from '@huiyin/contract/organisation';
import { gt, sql } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { mergeSetting } from '#platform/merge-edit';
import { NotFound } from '#platform/refusal';
import { organisationChanged } from './events.ts';
import { shiftMoments } from './roster/shift-moments.ts';
import { shifts } from './roster/tables.ts';
import { organisation } from './tables.ts';

/**
 * Changes the company's settings, on top of what others changed since. Each process opens to the network or closes
 * within a second or two.
 */
export function changeSettings(
  ctx: Context,
  { was, ...wanted }: CompanySettings & { was?: CompanySettings },
) {
  return ctx.transaction(async (ctx) => {
    const [before] = await ctx.db.select().from(organisation).for('update');
    if (!before) throw new NotFound();
    const settings = mergeSetting({ was, wanted, is: before });
    await ctx.db.update(organisation).set(settings);
    if (before.timeZone !== settings.timeZone) await moveShifts(ctx, settings.timeZone);
    await ctx.publish(organisationChanged, {});
  });
}

/** Nine o'clock stays nine o'clock: what was planned by local time is at another moment now. */
async function moveShifts(ctx: TransactionContext, timeZone: string) {
  const { day, begins, ends, endsAt } = shifts;
  await ctx.db
    .update(shifts)
    .set(shiftMoments({ day: sql`${day}`, begins: sql`${begins}`, ends: sql`${ends}` }, timeZone))
    .where(gt(endsAt, ctx.now()));
}
