import { accountLinkId, staffId as aStaffId, type StaffId } from '@huiyin/contract/ids';
import { z } from 'zod';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { defineJob } from '#platform/jobs';
import { inLanguage } from '#platform/language';
import { mailer } from '#platform/mailer';
import { ourAddress } from '#platform/our-address';
import { lockAccount } from '../access.ts';
import { linkMail } from './link-mail.ts';
import { type LinkKind, linkPath, makeLink, openLinkOf } from './make-link.ts';

/** Mails a link, unless the one that was `open` when this was asked for has been replaced by then. */
export async function scheduleMail(ctx: TransactionContext, staffId: StaffId, kind: LinkKind) {
  await ctx.schedule(mailLink, { staffId, kind, id: newId(), open: await openLinkOf(ctx, staffId) });
}

/**
 * The secret is made here, so that no stored job ever holds it; a second run makes another. A mail that was long under
 * way must not end the link that was handed over instead.
 */
export const mailLink = defineJob(
  'staff/mail-link',
  z.object({
    staffId: aStaffId,
    kind: z.enum(['invitation', 'password-reset']),
    id: accountLinkId,
    open: accountLinkId.nullable(),
  }),
  async (ctx, { staffId, kind, id, open }) => {
    const mail = ctx.use(mailer);
    if (!mail) return;
    const made = await ctx.transaction(async (ctx) => {
      const account = await lockAccount(ctx, staffId);
      if (account.deactivatedAt || kind !== linkKindOf(account)) return undefined;
      const now = await openLinkOf(ctx, staffId);
      if (now && now !== id && now !== open) return undefined;
      return { account, token: await makeLink(ctx, staffId, { kind, id }) };
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
