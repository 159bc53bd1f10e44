import type { StaffId } from '@huiyin/contract/ids';
import type { NoticeKind } from '@huiyin/contract/notice-words';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { aboutTicket } from '#factories/deadlines';
import { makeStaff } from '#factories/staff';
import { staffActor, useTestApp } from '#testing/app';
import { sendMailTo, startMailServer } from '#testing/mail-server';
import { choose } from '../choose.ts';
import { keepQuiet } from '../keep-quiet.ts';
import { listNotices } from '../list-notices.ts';
import { markAllRead } from '../mark-all-read.ts';
import { notify } from '../notify.ts';
import { outgoingMails } from './tables.ts';

const app = useTestApp();

test('what somebody has not read within a minute comes by mail; what is urgent comes at once', async () => {
  const received = await mailServer();
  const [me, other] = [await person(), await person()];

  await tell(me);
  await tell(other, { urgent: true });
  await app.passTime(0);
  expect(received.map(({ to }) => to[0])).toEqual([emailOf(other)]);

  await app.passTime(1);
  expect(received.map(({ to }) => to[0])).toEqual([emailOf(other), emailOf(me)]);
});

test('what was read within the minute needs no mail', async () => {
  const received = await mailServer();
  const me = await person();

  await tell(me);
  await markAllRead(as(me), { upTo: as(me).now() });
  await app.passTime(1);

  expect(received).toEqual([]);
});

test('many at once are one mail', async () => {
  const received = await mailServer();
  const me = await person();

  for (let count = 0; count < 8; count++) await tell(me);
  await app.passTime(1);

  expect(received).toHaveLength(1);
});

test('in quiet hours mails wait for their end, except what is urgent', async () => {
  const received = await mailServer();
  const me = await person();
  const now = as(me).now();
  const [from, to] = [wall(now, -10), wall(now, 60)];
  await keepQuiet(as(me), { quietHours: { from, to } });

  await tell(me);
  await app.passTime(30);
  expect(received).toEqual([]);
  await tell(me, { urgent: true });
  await app.passTime(0);
  expect(received).toHaveLength(1);
  await app.passTime(31);
  expect(received).toHaveLength(2);
});

test('whoever chose mail alone finds it nowhere else', async () => {
  const received = await mailServer();
  const me = await person();
  await choose(as(me), { kind: 'ticket.assigned', ways: { console: false, mail: true, sound: true } });

  await tell(me, { kind: 'ticket.assigned' });
  await app.passTime(1);

  expect(received).toHaveLength(1);
  expect((await listNotices(as(me), {})).notices).toEqual([]);
});

test('where no mail server is set, no mail is made', async () => {
  app.runtime.settings.mail = undefined;
  app.runtime.facilities.clear();
  const me = await person();

  await tell(me);

  const found = await app.runtime.db.select().from(outgoingMails).where(eq(outgoingMails.staffId, me));
  expect(found).toEqual([]);
});

const person = async () => (await app.given(makeStaff)).id;
const emailOf = (id: StaffId) => `${id}@example.com`;
const as = (id: StaffId) => app.as(staffActor([], { id }));

function tell(staffId: StaffId, given: { kind?: NoticeKind; urgent?: boolean } = {}) {
  return app.given((ctx) =>
    notify(ctx, [{ staffId, kind: 'deadline.breached', subject: aboutTicket(), ...given }]),
  );
}

async function mailServer() {
  const { received, smtpUrl } = await startMailServer();
  sendMailTo(app, smtpUrl);
  return received;
}

/** The time on a wall in Shanghai, so many minutes from now. */
function wall(now: Date, minutes: number) {
  return new Date(now.getTime() + (480 + minutes) * 60_000).toISOString().slice(11, 16);
}
