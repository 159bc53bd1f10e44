import type { MailId } from '@huiyin/contract/ids';
import { type About, MINUTE } from '#features/deadlines';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { mailer } from '#platform/mailer';
import { ourAddresses } from '#platform/our-address';
import type { InboxNotice } from '../keep-notices.ts';
import type { Recipients } from '../recipients.ts';
import { deliverMail } from './deliver-mail.ts';
import { outgoingMails } from './tables.ts';
import { writeMail } from './write-mail.ts';

/** Whoever reads it in the console meanwhile needs no mail. */
const PATIENCE_MINUTES = 1;

/** Commits the mails of those who chose mail; in quiet hours they wait for the end of these, unless urgent. */
export async function addMails(
  ctx: TransactionContext,
  kept: readonly InboxNotice[],
  { recipients, subjects }: { recipients: Recipients; subjects: ReadonlyMap<string, About> },
): Promise<void> {
  const given = kept.filter(({ byMail, isNew }) => byMail && isNew);
  if (given.length === 0 || !ctx.use(mailer)) return;
  const base = ctx.use(ourAddresses).best();
  const rows = given.map(({ id: noticeId, staffId, subject, ...notice }) => {
    const reader = recipients.get(staffId)!;
    const described = subject === null ? undefined : subjects.get(subject);
    const id = newId<MailId>();
    return {
      id,
      staffId,
      noticeId,
      messageId: `<${id}@${new URL(base).hostname}>`,
      to: reader.email,
      ...writeMail({
        ...notice,
        reader,
        name: described?.number ?? undefined,
        link: `${base}${described?.path ?? '/'}`,
        choicesLink: `${base}/profile/notices`,
      }),
      createdAt: ctx.now(),
      dueAt: dueAt(ctx.now(), notice.urgent, reader.quietUntil),
    };
  });
  await ctx.db.insert(outgoingMails).values(rows);
  for (const { id, dueAt } of rows) await ctx.schedule(deliverMail, { mailId: id }, { startAfter: dueAt });
}

function dueAt(now: Date, urgent: boolean, quietUntil: Date | null): Date {
  if (urgent) return now;
  const patient = new Date(now.getTime() + PATIENCE_MINUTES * MINUTE);
  return quietUntil && quietUntil > patient ? quietUntil : patient;
}
