import type { MailId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';
import { mailRetried } from '../events.ts';
import { deliverMail } from './deliver-mail.ts';
import { outgoingMails } from './tables.ts';

/** Sends a mail that was given up, as after its address was put right on the server. */
export function retryMail(ctx: Context, { mailId }: { mailId: MailId }) {
  return ctx.transaction(async (ctx) => {
    const [mail] = await ctx.db
      .select()
      .from(outgoingMails)
      .where(eq(outgoingMails.id, mailId))
      .for('update');
    if (!mail) throw new NotFound();
    if (mail.status !== 'given-up') throw new Refusal('mails.not-given-up');
    await ctx.db
      .update(outgoingMails)
      .set({ status: 'waiting', attempts: 0, dueAt: ctx.now() })
      .where(eq(outgoingMails.id, mailId));
    await ctx.schedule(deliverMail, { mailId });
    await ctx.publish(mailRetried, { mailId });
  });
}
