import { mailId as aMailId, type MailId } from '@huiyin/contract/ids';
import type { MailStatus } from '@huiyin/contract/mails';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { defineJob, type Job } from '#platform/jobs';
import { MailProblem, mailer, tryAgainAt } from '#platform/mailer';
import { mailGivenUp, mailSent } from '../events.ts';
import { notices } from '../tables.ts';
import { outgoingMails } from './tables.ts';

type OutgoingMail = typeof outgoingMails.$inferSelect;

/** Sends one mail. After a crash it may be sent again, with the same Message-ID: mail programs show it once. */
export const deliverMail: Job<{ mailId: MailId }> = defineJob(
  'notifications/deliver-mail',
  z.object({ mailId: aMailId }),
  async (ctx, { mailId }) => {
    const found = await findWaiting(ctx, mailId);
    if (!found) return;
    const mail = ctx.use(mailer);
    if (!mail || found.isMoot) return settle(ctx, found.mail, { status: 'dropped' });
    try {
      await mail.send(found.mail);
    } catch (error) {
      if (!(error instanceof MailProblem)) throw error;
      return tryLater(ctx, found.mail, error);
    }
    await settle(ctx, found.mail, { status: 'sent', sentAt: ctx.now(), outcome: null, failure: null });
  },
);

async function findWaiting(ctx: Context, mailId: MailId) {
  const [found] = await ctx.db
    .select({ mail: outgoingMails, notice: notices, deactivatedAt: staff.deactivatedAt })
    .from(outgoingMails)
    .innerJoin(staff, eq(staff.id, outgoingMails.staffId))
    .leftJoin(notices, eq(notices.id, outgoingMails.noticeId))
    .where(and(eq(outgoingMails.id, mailId), eq(outgoingMails.status, 'waiting')));
  if (!found) return undefined;
  const { mail, notice, deactivatedAt } = found;
  return { mail, isMoot: Boolean(deactivatedAt || notice?.readAt || notice?.digestId) };
}

function tryLater(ctx: Context, mail: OutgoingMail, problem: MailProblem) {
  const said = { outcome: problem.outcome, failure: problem.answer };
  const dueAt = tryAgainAt(ctx.now(), mail.attempts, problem);
  return settle(ctx, mail, dueAt ? { dueAt, ...said } : { status: 'given-up', ...said });
}

function settle(
  ctx: Context,
  { id: mailId, attempts }: OutgoingMail,
  change: Partial<Pick<OutgoingMail, 'sentAt' | 'dueAt' | 'outcome' | 'failure'>> & { status?: MailStatus },
) {
  return ctx.transaction(async (ctx) => {
    const tried = change.status === 'dropped' ? attempts : attempts + 1;
    await ctx.db
      .update(outgoingMails)
      .set({ ...change, attempts: tried })
      .where(and(eq(outgoingMails.id, mailId), eq(outgoingMails.status, 'waiting')));
    if (change.status === 'sent') await ctx.publish(mailSent, { mailId });
    if (change.status === 'given-up') await ctx.publish(mailGivenUp, { mailId });
    if (change.dueAt) await ctx.schedule(deliverMail, { mailId }, { startAfter: change.dueAt });
  });
}
