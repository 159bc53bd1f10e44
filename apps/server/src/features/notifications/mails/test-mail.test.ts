import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { staffActor, useTestApp } from '#testing/app';
import { sendMailTo, startMailServer } from '#testing/mail-server';
import { testMail } from './test-mail.ts';

const app = useTestApp();

test('without a mail server it says so', async () => {
  expect(await tested()).toMatchObject({ outcome: 'not-set-up', server: null });
});

test('goes to the address of who tests it', async () => {
  const { received, smtpUrl } = await startMailServer();
  sendMailTo(app, smtpUrl);

  const { outcome, to } = await tested();

  expect(outcome).toBe('sent');
  expect(received.map((mail) => mail.to)).toEqual([[to]]);
});

test('a server that cannot be reached is named, without the password', async () => {
  const { port, stop } = await startMailServer();
  await stop();
  sendMailTo(app, `smtp://desk:secret@127.0.0.1:${port}`);

  const found = await tested();

  expect(found).toMatchObject({ outcome: 'unreachable', server: `127.0.0.1:${port}` });
  expect(JSON.stringify(found)).not.toContain('secret');
});

test('a wrong password is told from an address that is not accepted, and from a server that asks to come later', async () => {
  const strict = await startMailServer({ password: 'right' });
  sendMailTo(app, `smtp://desk:wrong@127.0.0.1:${strict.port}`);
  expect(await tested()).toMatchObject({ outcome: 'wrong-login' });

  let code = 550;
  const picky = await startMailServer({ refuse: () => code });
  sendMailTo(app, picky.smtpUrl);
  expect(await tested()).toMatchObject({
    outcome: 'no-such-address',
    answer: expect.stringContaining('550'),
  });
  code = 451;
  expect(await tested()).toMatchObject({ outcome: 'not-now', answer: expect.stringContaining('451') });
});

test('a server that wants encryption and has none that can be trusted is told apart', async () => {
  const { port } = await startMailServer();
  sendMailTo(app, `smtps://127.0.0.1:${port}`);

  expect(await tested()).toMatchObject({ outcome: 'insecure' });
});

async function tested() {
  const { id } = await app.given(makeStaff);
  return testMail(app.as(staffActor(['mails.manage'], { id })));
}
