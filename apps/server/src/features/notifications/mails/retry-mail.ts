import type { MailId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';
import { mailRetried } from '../events.ts';
import { deliverMail } from './deliver-mail.ts';
import { outgoingMails } from './tables.ts';

/** Sends a mail now that was given up or waits after a failure, to the address that its person has by now. */
export function retryMail(ctx: Context, { mailId }: { mailId: MailId }) {
  return ctx.transaction(async (ctx) => {
    const [mail] = await ctx.db
      .select({ status: outgoingMails.status, attempts: outgoingMails.attempts, to: staff.email })
      .from(outgoingMails)
      .innerJoin(staff, eq(staff.id, outgoingMails.staffId))
      .where(eq(outgoingMails.id, mailId))
      .for('update', { of: outgoingMails });
    if (!mail) throw new NotFound();
    const waits = mail.status === 'waiting' && mail.attempts > 0;
    if (!waits && mail.status !== 'given-up') throw new Refusal('mails.not-given-up');
    await ctx.db
      .update(outgoingMails)
      .set({ status: 'waiting', attempts: 0, to: mail.to, dueAt: ctx.now() })
      .where(eq(outgoingMails.id, mailId));
    await ctx.schedule(deliverMail, { mailId });
    await ctx.publish(mailRetried, { mailId });
  });
}
