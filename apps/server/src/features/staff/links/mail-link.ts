import { accountLinkId, staffId as aStaffId, type StaffId } from '@huiyin/contract/ids';
import { z } from 'zod';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { defineJob, type Job } from '#platform/jobs';
import { inLanguage } from '#platform/language';
import { MailProblem, mailer, tryAgainAt } from '#platform/mailer';
import { ourAddresses } from '#platform/our-address';
import { lockAccount } from '../access.ts';
import { keepLinkMail, settleLinkMail } from './kept-link-mail.ts';
import { linkMail } from './link-mail.ts';
import { type LinkKind, linkPath, makeLink, openLinkOf } from './make-link.ts';

interface Account {
  id: StaffId;
  email: string;
  joinedAt: Date | null;
}

const payload = z.object({
  staffId: aStaffId,
  kind: z.enum(['invitation', 'password-reset']),
  id: accountLinkId,
  open: accountLinkId.nullable(),
});

/** Mails a link, unless the one that was `open` when this was asked for has been replaced by then. */
export async function scheduleMail(ctx: TransactionContext, account: Account) {
  const { id: staffId, email: to } = account;
  const [id, kind] = [newId<z.infer<typeof accountLinkId>>(), linkKindOf(account)];
  await keepLinkMail(ctx, { staffId, linkId: id, kind, to, at: ctx.now() });
  await ctx.schedule(mailLink, { staffId, kind, id, open: await openLinkOf(ctx, staffId) });
}

/**
 * The secret is made here, so that no stored job ever holds it; a second run makes another. A mail that was long under
 * way must not end the link that was handed over instead.
 */
export const mailLink: Job<z.infer<typeof payload>> = defineJob(
  'staff/mail-link',
  payload,
  async (ctx, { staffId, kind, id, open }) => {
    const mail = ctx.use(mailer);
    if (!mail) return settleLinkMail(ctx, { staffId, id }, { status: 'given-up', outcome: 'not-set-up' });
    const made = await ctx.transaction(async (ctx) => {
      const account = await lockAccount(ctx, staffId);
      if (account.deactivatedAt || kind !== linkKindOf(account)) return undefined;
      const now = await openLinkOf(ctx, staffId);
      if (now && now !== id && now !== open) return undefined;
      return { account, token: await makeLink(ctx, staffId, { kind, id }) };
    });
    if (!made) return;

    const { account, token } = made;
    const link = `${ctx.use(ourAddresses).best()}${linkPath(token)}`;
    const { subject, text } = linkMail(kind, { name: account.name, link });
    try {
      await mail.send({
        to: account.email,
        subject: inLanguage(subject, account.language),
        text: inLanguage(text, account.language),
      });
    } catch (error) {
      if (!(error instanceof MailProblem)) throw error;
      const { outcome, answer: failure } = error;
      return settleLinkMail(
        ctx,
        { staffId, id },
        { status: 'given-up', outcome, failure },
        async (ctx, attempts) => {
          const again = tryAgainAt(ctx.now(), attempts, error);
          if (again) await ctx.schedule(mailLink, { staffId, kind, id, open }, { startAfter: again });
          return again;
        },
      );
    }
    await settleLinkMail(ctx, { staffId, id }, { status: 'sent' });
  },
);

/** Who never chose a password is invited; others choose a new one. */
export const linkKindOf = ({ joinedAt }: { joinedAt: Date | null }): LinkKind =>
  joinedAt ? 'password-reset' : 'invitation';
