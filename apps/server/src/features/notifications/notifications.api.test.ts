import type { MailId } from '@huiyin/contract/ids';
import { type NoticeKind, noticeKinds } from '@huiyin/contract/notice-words';
import type { Permission } from '@huiyin/contract/permissions';
import { expect, test } from 'vitest';
import { makeMail, makeNotice } from '#factories/notifications';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { anonymous, staffActor, useTestApp } from '#testing/app';
import { noticeKindRules } from './notice-kinds.ts';

const app = useTestApp();

test('a stranger is asked to sign in', async () => {
  await expect(app.api(anonymous).notices.list({})).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
});

test('notices come newest first, page by page, to nobody else', async () => {
  const { id } = await app.given(makeStaff);
  await app.given(makeNotice);
  const made = await app.given(async (ctx) => {
    const ids = [];
    for (let count = 0; count < 35; count++) {
      const createdAt = new Date(ctx.now().getTime() + count * 1_000);
      ids.push((await makeNotice(ctx, { staffId: id, createdAt })).id);
    }
    return ids;
  });
  const me = app.api(staffActor([], { id }));

  const first = await me.notices.list({});
  const second = await me.notices.list({ after: first.next! });

  expect([...first.notices, ...second.notices].map((notice) => notice.id)).toEqual(made.reverse());
  expect(first.notices[0]!.createdAt).toBeInstanceOf(Date);
  expect(second.next).toBeNull();
});

test('reading one, then all up to a moment, leaves what came later unread', async () => {
  const { id } = await app.given(makeStaff);
  const now = app.as(anonymous).now();
  const [first] = await app.given(async (ctx) => [
    await makeNotice(ctx, { staffId: id }),
    await makeNotice(ctx, { staffId: id }),
    await makeNotice(ctx, { staffId: id, createdAt: new Date(now.getTime() + 60_000) }),
  ]);
  const me = app.api(staffActor([], { id }));

  expect(await me.notices.unreadCount({})).toEqual({ count: 3, more: false });
  await me.notices.markRead({ noticeId: first!.id });
  await me.notices.markRead({ noticeId: first!.id });
  expect(await me.notices.unreadCount({})).toEqual({ count: 2, more: false });
  await me.notices.markAllRead({ upTo: now });
  expect(await me.notices.unreadCount({})).toEqual({ count: 1, more: false });
});

test('the count goes no further than the bell can show', async () => {
  const { id } = await app.given(makeStaff);
  await app.given(async (ctx) => {
    for (let count = 0; count < 101; count++) await makeNotice(ctx, { staffId: id });
  });

  expect(await app.api(staffActor([], { id })).notices.unreadCount({})).toEqual({ count: 99, more: true });
});

test('settings are the default until one chooses', async () => {
  const { id } = await app.given(makeStaff);
  const me = app.api(staffActor([], { id }));
  const ways = { console: true, mail: true, sound: false };

  const before = await me.notices.settings({});
  await me.notices.choose({ kind: 'ticket.assigned', ways });
  await me.notices.keepQuiet({ quietHours: { from: '22:00', to: '08:00' } });
  const after = await me.notices.settings({});

  expect(before).toMatchObject({ quietHours: null, byMail: false, timeZone: 'Asia/Shanghai' });
  expect(before.choices.find(({ kind }) => kind === 'ticket.assigned')!.ways).not.toEqual(ways);
  expect(after.choices.find(({ kind }) => kind === 'ticket.assigned')!.ways).toEqual(ways);
  expect(after.quietHours).toEqual({ from: '22:00', to: '08:00' });
  await me.notices.keepQuiet({ quietHours: null });
  expect((await me.notices.settings({})).quietHours).toBeNull();
});

test('nobody is asked about notices that never come to them', async () => {
  const { id } = await app.given(makeStaff);
  const kindsOf = async (permissions: Permission[]) =>
    (await app.api(staffActor(permissions, { id })).notices.settings({})).choices.map(({ kind }) => kind);

  expect(await kindsOf([])).not.toContain('webhook.stopped');
  expect(await kindsOf([])).not.toContain('export.limit-reached');
  expect(await kindsOf(['webhooks.manage'])).toContain('webhook.stopped');
  expect(await kindsOf(['alarms.take'])).toEqual(
    expect.arrayContaining(['export.limit-reached', 'audit-log.broken']),
  );
});

test('every kind of notice has its rules', () => {
  const rules = noticeKindRules.open(app.runtime);

  expect([...rules.keys()].sort()).toEqual((Object.keys(noticeKinds) as NoticeKind[]).sort());
});

test('mails are listed without their words; one that was given up can be sent again', async () => {
  const mail = await app.given((ctx) => makeMail(ctx, { status: 'given-up', failure: '550 No such user' }));
  const administrator = app.api(staffActor(['mails.manage']));

  const { mails } = await administrator.mails.list({ status: 'given-up' });
  expect(mails).toMatchObject([{ id: mail.id, to: mail.to, failure: '550 No such user' }]);
  expect(mails[0]).not.toHaveProperty('text');

  await administrator.mails.retry({ mailId: mail.id });
  await expect(administrator.mails.retry({ mailId: mail.id })).rejects.toMatchObject({
    data: { reason: 'mails.not-given-up' },
  });
  await expect(administrator.mails.retry({ mailId: newId<MailId>() })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});
