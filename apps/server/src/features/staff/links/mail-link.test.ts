import type { StaffId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { newId } from '#platform/ids';
import { anonymous, staffActor, useTestApp } from '#testing/app';
import { sendMailTo, startMailServer } from '#testing/mail-server';
import { invite } from '../accounts/invite.ts';
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

const tokenIn = (text: string) => /welcome#([\w-]+)/.exec(text)![1]!;
