import { staffId as aStaffId } from '@huiyin/contract/ids';
import { z } from 'zod';
import { defineJob } from '#platform/jobs';
import { inLanguage } from '#platform/language';
import { mailer } from '#platform/mailer';
import { ourAddress } from '#platform/our-address';
import { lockAccount } from '../access.ts';
import { linkMail } from './link-mail.ts';
import { type LinkKind, linkPath, makeLink } from './make-link.ts';

/** Mails a link. The secret is made here, so that no stored job ever holds it; a second run makes another. */
export const mailLink = defineJob(
  'staff/mail-link',
  z.object({ staffId: aStaffId, kind: z.enum(['invitation', 'password-reset']) }),
  async (ctx, { staffId, kind }) => {
    const mail = ctx.use(mailer);
    if (!mail) return;
    const made = await ctx.transaction(async (ctx) => {
      const account = await lockAccount(ctx, staffId);
      if (account.deactivatedAt || kind !== linkKindOf(account)) return undefined;
      return { account, token: await makeLink(ctx, staffId, kind) };
    });
    if (!made) return;

    const { account, token } = made;
    const link = `${ctx.use(ourAddress)}${linkPath(token)}`;
    const { subject, text } = linkMail(kind, { name: account.name, link });
    await mail.send({
      to: account.email,
      subject: inLanguage(subject, account.language),
      text: inLanguage(text, account.language),
    });
  },
);

/** Who never chose a password is invited; others choose a new one. */
export const linkKindOf = ({ joinedAt }: { joinedAt: Date | null }): LinkKind =>
  joinedAt ? 'password-reset' : 'invitation';
