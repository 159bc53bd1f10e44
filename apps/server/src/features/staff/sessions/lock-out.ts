import type { StaffId } from '@huiyin/contract/ids';
import type { RefusalReason } from '@huiyin/contract/refusals';
import { eq, inArray, sql } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { signInFailures, staff } from '../tables.ts';

const FAILURES_ALLOWED = 10;
const LOCKED_MINUTES = 15;

export async function refuseLockedOut(
  ctx: Context,
  account: string,
  reason: RefusalReason = 'sessions.locked-out',
) {
  const [found] = await ctx.db.select().from(signInFailures).where(eq(signInFailures.account, account));
  if (!found || found.failures < FAILURES_ALLOWED) return;
  const { lastFailedAt } = found;
  // Of a clock that was ahead nobody stays locked out until that day.
  if (lastFailedAt > minutesAgo(ctx, LOCKED_MINUTES) && lastFailedAt <= minutesAgo(ctx, -1))
    throw new Refusal(reason);
}

/** Counts failures in a row; those before the last quarter of an hour are forgotten. */
export function countFailedSignIn(ctx: Context, account: string) {
  return ctx.transaction((ctx) =>
    ctx.db
      .insert(signInFailures)
      .values({ account, failures: 1, lastFailedAt: ctx.now() })
      .onConflictDoUpdate({
        target: signInFailures.account,
        set: {
          failures: sql`case when ${signInFailures.lastFailedAt} between ${text(ctx, LOCKED_MINUTES)}::timestamptz
            and ${text(ctx, -1)}::timestamptz then ${signInFailures.failures} + 1 else 1 end`,
          lastFailedAt: ctx.now(),
        },
      }),
  );
}

/** Whoever proved to be the owner starts anew, under either name. */
export async function forgetFailedSignIns(ctx: TransactionContext, staffId: StaffId, ...others: string[]) {
  const [found] = await ctx.db
    .select({ email: staff.email, username: staff.username })
    .from(staff)
    .where(eq(staff.id, staffId));
  const names = [found?.email, found?.username, ...others].filter((name) => name != null);
  if (names.length > 0) await ctx.db.delete(signInFailures).where(inArray(signInFailures.account, names));
}

const minutesAgo = (ctx: Context, minutes: number) => new Date(ctx.now().getTime() - minutes * 60_000);
const text = (ctx: Context, minutes: number) => minutesAgo(ctx, minutes).toISOString();
