import type { MailId, NoticeId } from '@huiyin/contract/ids';
import { makeStaff } from '#factories/staff';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { outgoingMails } from './mails/tables.ts';
import { notices } from './tables.ts';

/** An unread notice for a test. Say only what the test is about. */
export async function makeNotice(ctx: TransactionContext, given: Partial<typeof notices.$inferInsert> = {}) {
  const staffId = given.staffId ?? (await makeStaff(ctx)).id;
  const [made] = await ctx.db
    .insert(notices)
    .values({
      id: newId<NoticeId>(),
      kind: 'ticket.assigned',
      subject: `ticket:${newId()}`,
      facts: {},
      urgent: false,
      sounds: true,
      inConsole: true,
      createdAt: ctx.now(),
      ...given,
      staffId,
    })
    .returning();
  return made!;
}

/** A mail that waits to be sent. */
export async function makeMail(
  ctx: TransactionContext,
  given: Partial<typeof outgoingMails.$inferInsert> = {},
) {
  const person = given.staffId ? { id: given.staffId, email: 'wang@example.com' } : await makeStaff(ctx);
  const id = newId<MailId>();
  const [made] = await ctx.db
    .insert(outgoingMails)
    .values({
      id,
      staffId: person.id,
      to: person.email,
      messageId: `<${id}@localhost>`,
      subject: '[回音] 首次响应已超时',
      text: '首次响应已超时',
      html: '<p>首次响应已超时</p>',
      createdAt: ctx.now(),
      dueAt: ctx.now(),
      ...given,
    })
    .returning();
  return made!;
}
