import type { StaffId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { startMailServer } from '#testing/mail-server';
import { makeAccount, PASSWORD, startSignInServer } from '#testing/sign-in-server';
import { readLink } from '../links/find-link.ts';
import { sendLink } from '../links/send-link.ts';
import { useLink } from '../links/use-link.ts';
import { type Invitation, invite } from './invite.ts';

const app = useTestApp();
const administrator = () => app.as(staffActor());

test('who is invited chooses a password by the link, once, and can sign in', async () => {
  const server = await startSignInServer(app);
  const invitation = newInvitation({ userName: '李雷' });

  const token = tokenOf(await invite(administrator(), invitation));
  await expect(server.signIn(invitation.email)).rejects.toMatchObject({ code: 'REFUSED' });
  expect(await readLink(administrator(), { token })).toMatchObject({ kind: 'invitation', name: '李雷' });
  await useLink(administrator(), { token, password: PASSWORD, name: '李磊' });

  const me = await server.api(await server.signIn('李雷')).sessions.whoAmI();
  expect(me).toMatchObject({ id: invitation.id, name: '李磊', userName: '李雷', language: 'en' });
  await expect(useLink(administrator(), { token, password: PASSWORD })).rejects.toMatchObject({
    reason: 'account-links.invalid',
  });
});

test('a link works for seven days, and ends when a newer one is made', async () => {
  const { id, ...rest } = newInvitation();
  const first = tokenOf(await invite(administrator(), { id, ...rest }));
  const second = tokenOf(await sendLink(administrator(), { id }));

  await expect(readLink(administrator(), { token: first })).rejects.toMatchObject({
    reason: 'account-links.invalid',
  });
  await app.passTime(7 * 24 * 60 - 1);
  await readLink(administrator(), { token: second });
  await app.passTime(1);
  await expect(readLink(administrator(), { token: second })).rejects.toMatchObject({
    reason: 'account-links.invalid',
  });
});

test('two people cannot use a link together', async () => {
  const token = tokenOf(await invite(administrator(), newInvitation()));

  const uses = await Promise.allSettled([
    useLink(administrator(), { token, password: PASSWORD }),
    useLink(administrator(), { token, password: 'another pass phrase' }),
  ]);

  expect(uses.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('refuses an email or user name that somebody signs in with', async () => {
  await app.given((ctx) => makeStaff(ctx, { email: 'han@example.com', username: 'han' }));

  await expect(invite(administrator(), newInvitation({ email: 'Han@Example.com' }))).rejects.toMatchObject({
    reason: 'staff.email-taken',
  });
  await expect(invite(administrator(), newInvitation({ userName: 'HAN' }))).rejects.toMatchObject({
    reason: 'staff.user-name-taken',
  });
});

test('a new password by a link ends every session', async () => {
  const server = await startSignInServer(app);
  const account = await makeAccount(app);
  const session = await server.signIn(account.email);

  const token = tokenOf(await sendLink(administrator(), { id: account.id }));
  await useLink(administrator(), { token, password: 'quite another phrase' });

  await expect(server.signIn(account.email)).rejects.toMatchObject({ code: 'REFUSED' });
  await server.signIn(account.email, 'quite another phrase');
  await expect(server.api(session).sessions.whoAmI()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
});

test('by mail, the secret is in the mail and nowhere else', async () => {
  const mail = await startMailServer();
  app.runtime.settings.mail = { smtpUrl: mail.smtpUrl, from: '回音 <desk@example.com>' };
  app.runtime.facilities.clear();
  const invitation = newInvitation();

  expect(await invite(administrator(), invitation)).toEqual({ link: null });
  await app.passTime(0);

  expect(mail.received.map(({ to }) => to)).toEqual([[invitation.email]]);
  const token = /welcome#([\w-]+)/.exec(mail.received[0]!.raw.replace(/=\r\n/g, ''))![1]!;
  await useLink(administrator(), { token, password: PASSWORD });
  expect(tokenOf(await sendLink(administrator(), { id: invitation.id, handOver: true }))).toBeTruthy();
  const stored = await app.runtime.pool.query('select data::text from pgboss.job');
  expect(stored.rows.map(({ data }) => data).join()).not.toContain(token);
});

function newInvitation(given: Partial<Invitation> = {}): Invitation {
  const id = newId<StaffId>();
  const belongings = { roleIds: [], departmentIds: [], groupIds: [] };
  return {
    id,
    name: '李雷',
    email: `${id}@example.com`,
    userName: null,
    language: 'en',
    ...belongings,
    ...given,
  };
}

const tokenOf = ({ link }: { link: string | null }) => link!.split('#')[1]!;
