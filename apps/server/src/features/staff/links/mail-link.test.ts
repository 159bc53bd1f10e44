import type { StaffId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { newId } from '#platform/ids';
import { anonymous, staffActor, useTestApp } from '#testing/app';
import { sendMailTo, startMailServer } from '#testing/mail-server';
import { changeAccount } from '../accounts/change-account.ts';
import { invite } from '../accounts/invite.ts';
import { readAccount } from '../accounts/list-accounts.ts';
import { readLink } from './find-link.ts';
import { requestLink } from './request-link.ts';
import { sendLink } from './send-link.ts';

const app = useTestApp();
const administrator = () => app.as(staffActor());

test('a mail that comes late does not end the link that was handed over meanwhile', async () => {
  const mail = await startMailServer();
  sendMailTo(app, mail.smtpUrl);
  const { id } = await invited();

  const { link } = await sendLink(administrator(), { id, handOver: true });
  await app.passTime(0);

  expect(mail.received).toEqual([]);
  expect(await readLink(app.as(anonymous), { token: tokenIn(link!) })).toMatchObject({ kind: 'invitation' });
});

test('a mail that failed is sent again with a link that works', async () => {
  let attempts = 0;
  const mail = await startMailServer({ refuse: () => (attempts++ === 0 ? 451 : undefined) });
  sendMailTo(app, mail.smtpUrl);
  await invited();

  await app.passTime(0);
  await app.passTime(10);

  const token = tokenIn(mail.received[0]!.raw.replace(/=\r\n/g, ''));
  expect(await readLink(app.as(anonymous), { token })).toMatchObject({ kind: 'invitation' });
});

test('a mail to an address that is not accepted is given up and says why, until it is sent to another', async () => {
  let refuses = true;
  const mail = await startMailServer({ refuse: () => (refuses ? 550 : undefined) });
  sendMailTo(app, mail.smtpUrl);
  const { id, email } = await invited();
  expect(await mailOf(id)).toMatchObject({ kind: 'invitation', to: email, status: 'waiting', outcome: null });

  await app.passTime(0);
  expect(await mailOf(id)).toMatchObject({
    ...{ to: email, status: 'given-up', outcome: 'no-such-address' },
    failure: expect.stringContaining('550'),
  });
  expect(await app.eventNames()).toContain('staff.link-mail-given-up');

  refuses = false;
  const right = `right-${email}`;
  const account = { name: '李雷', userName: null, roleIds: [], departmentIds: [], groupIds: [] };
  await changeAccount(administrator(), { id, ...account, email: right });
  await sendLink(administrator(), { id });
  await app.passTime(0);
  expect(mail.received.map(({ to }) => to)).toEqual([[right]]);
  expect(await mailOf(id)).toMatchObject({ to: right, status: 'sent', outcome: null, failure: null });
});

test('while the mail server is down it says so and is tried again; handed over, it says nothing more', async () => {
  const { smtpUrl, port, stop } = await startMailServer();
  await stop();
  sendMailTo(app, smtpUrl);
  const [one, other] = [await invited(), await invited()];

  await app.passTime(0);
  expect(await mailOf(one.id)).toMatchObject({ status: 'waiting', outcome: 'unreachable' });
  await sendLink(administrator(), { id: other.id, handOver: true });
  const { received } = await startMailServer({ port });
  await app.passTime(1);

  expect(received.map(({ to }) => to)).toEqual([[one.email]]);
  expect(await mailOf(one.id)).toMatchObject({ status: 'sent' });
  expect(await mailOf(other.id)).toBeNull();
});

test('who has lost the invitation gets another by asking for a new password', async () => {
  const mail = await startMailServer();
  sendMailTo(app, mail.smtpUrl);
  const { email } = await invited();
  await app.passTime(0);

  await requestLink(app.as(anonymous), { email });
  await app.passTime(0);

  expect(mail.received.map(({ to }) => to)).toEqual([[email], [email]]);
  const token = tokenIn(mail.received[1]!.raw.replace(/=\r\n/g, ''));
  expect(await readLink(app.as(anonymous), { token })).toMatchObject({ kind: 'invitation' });
});

async function invited() {
  const id = newId<StaffId>();
  const email = `${id}@example.com`;
  await invite(administrator(), {
    ...{ id, name: '李雷', email, userName: null, language: 'en' },
    ...{ roleIds: [], departmentIds: [], groupIds: [] },
  });
  return { id, email };
}

const mailOf = async (id: StaffId) => (await readAccount(administrator(), { id })).linkMail;

const tokenIn = (text: string) => /welcome#([\w-]+)/.exec(text)![1]!;
