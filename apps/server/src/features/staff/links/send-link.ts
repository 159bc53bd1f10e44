import type { StaffId } from '@huiyin/contract/ids';
import type { Context, TransactionContext } from '#platform/context';
import { mailer } from '#platform/mailer';
import { NotFound } from '#platform/refusal';
import { lockAccount } from '../access.ts';
import { forgetLinkMail } from './kept-link-mail.ts';
import { linkKindOf, scheduleMail } from './mail-link.ts';
import { linkPath, makeLink } from './make-link.ts';

/** Invites again, or lets somebody choose a new password. */
export function sendLink(ctx: Context, { id, handOver = false }: { id: StaffId; handOver?: boolean }) {
  return ctx.transaction(async (ctx) => {
    const account = await lockAccount(ctx, id);
    if (account.deactivatedAt) throw new NotFound();
    return { link: await sendOrShow(ctx, account, handOver) };
  });
}

/** By mail where it can be sent, else shown once to the administrator, who hands it over. */
export async function sendOrShow(
  ctx: TransactionContext,
  account: { id: StaffId; email: string; joinedAt: Date | null },
  handOver: boolean,
) {
  if (handOver || !ctx.use(mailer)) {
    await forgetLinkMail(ctx, account.id);
    return linkPath(await makeLink(ctx, account.id, { kind: linkKindOf(account) }));
  }
  await scheduleMail(ctx, account);
  return null;
}
