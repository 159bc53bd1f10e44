import type { MailId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeMail, makeNotice } from '#factories/notifications';
import { useTestApp } from '#testing/app';
import { sendMailTo, startMailServer } from '#testing/mail-server';
import { deliverMail } from './deliver-mail.ts';
import { outgoingMails } from './tables.ts';

const app = useTestApp();

test('is delivered, in plain text and simple HTML', async () => {
  const { received, smtpUrl } = await startMailServer();
  sendMailTo(app, smtpUrl);
  const mail = await app.given(makeMail);

  await deliver(mail.id);

  expect(received).toHaveLength(1);
  expect(received[0]!.to).toEqual([mail.to]);
  expect(received[0]!.raw).toContain(`Message-ID: ${mail.messageId}`);
  expect(received[0]!.raw).toContain('Auto-Submitted: auto-generated');
  expect(received[0]!.raw).toMatch(/text\/plain[\s\S]*text\/html/);
  expect(await read(mail.id)).toMatchObject({ status: 'sent', attempts: 1, failure: null });
});

test('a second run of the job sends nothing more', async () => {
  const { received, smtpUrl } = await startMailServer();
  sendMailTo(app, smtpUrl);
  const mail = await app.given(makeMail);

  await deliver(mail.id);
  await deliver(mail.id);

  expect(received).toHaveLength(1);
});

test('while the mail server is down it is tried again, later and later', async () => {
  const { smtpUrl, port, stop } = await startMailServer();
  await stop();
  sendMailTo(app, smtpUrl);
  const mail = await app.given(makeMail);

  await deliver(mail.id);
  expect(await read(mail.id)).toMatchObject({ status: 'waiting', attempts: 1 });
  await app.passTime(1);
  expect(await read(mail.id)).toMatchObject({ status: 'waiting', attempts: 2 });
  await app.passTime(4);
  expect(await read(mail.id)).toMatchObject({ attempts: 2 });

  const { received } = await startMailServer({ port });
  await app.passTime(1);

  expect(received.map(({ raw }) => raw.includes(mail.messageId))).toEqual([true]);
  expect(await read(mail.id)).toMatchObject({ status: 'sent', attempts: 3 });
});

test('a server that asks to come back later is asked again', async () => {
  let greylisted = true;
  const { received, smtpUrl } = await startMailServer({ refuse: () => (greylisted ? 451 : undefined) });
  sendMailTo(app, smtpUrl);
  const mail = await app.given(makeMail);

  await deliver(mail.id);
  expect(await read(mail.id)).toMatchObject({ status: 'waiting', failure: expect.stringContaining('451') });
  greylisted = false;
  await app.passTime(1);

  expect(received).toHaveLength(1);
  expect(await read(mail.id)).toMatchObject({ status: 'sent' });
});

test('what the server will never take is given up at once, with its answer kept', async () => {
  const { received, smtpUrl } = await startMailServer({ refuse: () => 550 });
  sendMailTo(app, smtpUrl);
  const mail = await app.given(makeMail);

  await deliver(mail.id);
  await app.passTime(2_000);

  expect(received).toEqual([]);
  expect(await read(mail.id)).toMatchObject({
    ...{ status: 'given-up', attempts: 1, outcome: 'no-such-address' },
    failure: expect.stringContaining('550'),
  });
  expect(await app.eventNames()).toContain('mail.given-up');
});

test('after a day of failures it is given up', async () => {
  const { smtpUrl } = await startMailServer({ refuse: () => 451 });
  sendMailTo(app, smtpUrl);
  const mail = await app.given(makeMail);

  await deliver(mail.id);
  for (let round = 0; round < 12; round++) await app.passTime(960);

  expect(await read(mail.id)).toMatchObject({ status: 'given-up', attempts: 8 });
});

test.each([
  ['an address', { to: 'wang@example.com\r\nBcc: all@example.com' }],
  ['a subject', { subject: 'Late\nBcc: all@example.com' }],
])('%s that would add a header is refused', async (_, given) => {
  const { received, smtpUrl } = await startMailServer();
  sendMailTo(app, smtpUrl);
  const mail = await app.given((ctx) => makeMail(ctx, given));

  await deliver(mail.id);

  expect(received).toEqual([]);
  expect(await read(mail.id)).toMatchObject({ status: 'given-up' });
});

test('what was read in the console meanwhile is not sent', async () => {
  const { received, smtpUrl } = await startMailServer();
  sendMailTo(app, smtpUrl);
  const notice = await app.given((ctx) => makeNotice(ctx, { readAt: ctx.now() }));
  const mail = await app.given((ctx) => makeMail(ctx, { noticeId: notice.id }));

  await deliver(mail.id);

  expect(received).toEqual([]);
  expect(await read(mail.id)).toMatchObject({ status: 'dropped' });
});

const deliver = (mailId: MailId) => deliverMail.run(app.as({ kind: 'system' }), { mailId });

async function read(id: MailId) {
  const [mail] = await app.runtime.db.select().from(outgoingMails).where(eq(outgoingMails.id, id));
  return mail;
}
