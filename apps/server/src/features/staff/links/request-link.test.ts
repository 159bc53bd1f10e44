import { expect, test } from 'vitest';
import { anonymous, useTestApp } from '#testing/app';
import { startMailServer } from '#testing/mail-server';
import { makeAccount } from '#testing/sign-in-server';
import { requestLink } from './request-link.ts';

const app = useTestApp();

test('without mail, everybody is sent to the administrator', async () => {
  expect(await requestLink(app.as(anonymous), { email: 'nobody@example.com' })).toEqual({ byMail: false });
});

test('known and unknown addresses are answered alike; only the known one gets a mail', async () => {
  const mail = await startMailServer();
  app.runtime.settings.mail = { smtpUrl: mail.smtpUrl, from: 'desk@example.com' };
  app.runtime.facilities.clear();
  const { email } = await makeAccount(app);

  const answers = [
    await requestLink(app.as(anonymous), { email: email.toUpperCase() }),
    await requestLink(app.as(anonymous), { email: 'nobody@example.com' }),
  ];
  await app.passTime(0);

  expect(answers[0]).toEqual(answers[1]);
  expect(mail.received.map(({ to }) => to)).toEqual([[email]]);
});
