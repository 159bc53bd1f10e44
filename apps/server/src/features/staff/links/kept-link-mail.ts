import type { AccountLinkId, StaffId } from '@huiyin/contract/ids';
import { and, eq } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { linkMailDelayed, linkMailGivenUp, linkMailSent } from '../events.ts';
import { linkMails } from './tables.ts';

type Kept = typeof linkMails.$inferInsert;
type Ends = Pick<Kept, 'outcome' | 'failure'> & { status: 'sent' | 'given-up' };

/** Begins to keep what becomes of a mail with a link; the one before is forgotten. */
export async function keepLinkMail(ctx: TransactionContext, mail: Omit<Kept, 'status'>) {
  const kept = { ...mail, status: 'waiting' as const, attempts: 0, outcome: null, failure: null };
  await ctx.db.insert(linkMails).values(kept).onConflictDoUpdate({ target: linkMails.staffId, set: kept });
}

/** Once the link is handed over or used, nobody waits for a mail. */
export async function forgetLinkMail(ctx: TransactionContext, staffId: StaffId) {
  await ctx.db.delete(linkMails).where(eq(linkMails.staffId, staffId));
}

/** Keeps what an attempt came to. `later` tries again, and says when; without, this was the last. */
export function settleLinkMail(
  ctx: Context,
  { staffId, id }: { staffId: StaffId; id: AccountLinkId },
  ends: Ends,
  later?: (ctx: TransactionContext, attempts: number) => Promise<Date | undefined>,
) {
  return ctx.transaction(async (ctx) => {
    const own = and(eq(linkMails.staffId, staffId), eq(linkMails.linkId, id));
    const [mail] = await ctx.db.select().from(linkMails).where(own).for('update');
    if (!mail) return;
    const again = await later?.(ctx, mail.attempts);
    const { status, outcome = null, failure = null } = ends;
    await ctx.db
      .update(linkMails)
      .set({
        ...{ status: again ? 'waiting' : status, attempts: mail.attempts + 1, outcome, failure },
        at: again ?? ctx.now(),
      })
      .where(own);
    const tells = again ? linkMailDelayed : status === 'sent' ? linkMailSent : linkMailGivenUp;
    await ctx.publish(tells, { staffId, accountLinkId: id });
  });
}
