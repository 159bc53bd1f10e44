import type { MailOutcome } from '@huiyin/contract/mails';
import { eq } from 'drizzle-orm';
import { staff } from '#features/staff';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { inLanguage } from '#platform/language';
import { MailProblem, mailer } from '#platform/mailer';

/** Tries the mail settings now, to one's own address only: whoever may test it may not write to the world with it. */
export async function testMail(ctx: Context) {
  const [me] = await ctx.db
    .select()
    .from(staff)
    .where(eq(staff.id, staffIdOf(ctx.actor)));
  const to = me?.email ?? '';
  const mail = ctx.use(mailer);
  if (!mail) return answer('not-set-up', to, null);
  const language = me?.language ?? 'zh-CN';
  try {
    await mail.send({
      to,
      subject: inLanguage(words.subject, language),
      text: inLanguage(words.text, language),
    });
    return answer('sent', to, mail.server);
  } catch (error) {
    if (!(error instanceof MailProblem)) throw error;
    return { ...answer(error.outcome, to, mail.server), answer: error.answer };
  }
}

const answer = (outcome: MailOutcome, to: string, server: string | null) => ({
  outcome,
  to,
  server,
  answer: null as string | null,
});

const words = {
  subject: { zh: '[回音] 测试邮件', en: '[Huiyin] Test mail' },
  text: {
    zh: '您收到这封邮件，说明回音的邮件设置正确。',
    en: 'This mail has reached you, so the mail settings of Huiyin are right.',
  },
};
