import type { StaffId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { aboutTicket } from '#factories/deadlines';
import { makeStaff } from '#factories/staff';
import { staffActor, useTestApp } from '#testing/app';
import type { NewNotice } from './address-notice.ts';
import { choose } from './choose.ts';
import { countUnread } from './count-unread.ts';
import { keepQuiet } from './keep-quiet.ts';
import { listNotices } from './list-notices.ts';
import { markRead } from './mark-read.ts';
import { notify } from './notify.ts';

const app = useTestApp();
const [one, other] = [aboutTicket(), aboutTicket()];

test('tells somebody, by whom and of what', async () => {
  const [me, colleague] = [await person(), await app.given((ctx) => makeStaff(ctx, { name: '李明' }))];

  await app
    .as(staffActor([], { id: colleague.id }))
    .transaction((ctx) => notify(ctx, [about({ staffId: me, subject: one })]));

  expect(await inbox(me)).toMatchObject([
    { kind: 'ticket.assigned', subject: one, facts: { by: '李明' }, sounds: true, readAt: null },
  ]);
  expect(await app.eventNames()).toContain('notice.came');
});

test('tells nobody of their own doing, nor who has left, nor the same twice', async () => {
  const me = await person();
  const gone = await app.given((ctx) => makeStaff(ctx, { deactivatedAt: ctx.now() }));
  const again = about({ staffId: me, key: '17' });

  await tell([about({ staffId: me, byId: me }), about({ staffId: gone.id }), again]);
  await tell([again]);

  expect(await inbox(me)).toHaveLength(1);
  expect(await inbox(gone.id)).toEqual([]);
});

test('the sixth within five minutes makes a digest of all; it can be opened', async () => {
  const me = await person();
  for (let count = 0; count < 5; count++) await tell([about({ staffId: me })]);
  expect(await inbox(me)).toHaveLength(5);

  await tell([about({ staffId: me, kind: 'ticket.mentioned' })]);

  const [digest, ...others] = await inbox(me);
  expect(others).toEqual([]);
  expect(digest).toMatchObject({
    kind: null,
    count: 6,
    facts: { counts: { 'ticket.assigned': 5, 'ticket.mentioned': 1 } },
  });
  expect(await countUnread(app.as(staffActor([], { id: me })))).toEqual({ count: 1, more: false });
  expect(await inbox(me, { digestId: digest!.id })).toHaveLength(6);
});

test('a digest grows while it is unread; what was read is left alone', async () => {
  const me = await person();
  await tell([about({ staffId: me })]);
  const [read] = await inbox(me);
  await markRead(app.as(staffActor([], { id: me })), { noticeId: read!.id });

  await tell(many(me, 300));
  await tell(many(me, 200));

  expect(await inbox(me)).toMatchObject([{ kind: null, count: 500 }, { id: read!.id }]);
});

test('after five minutes they stand alone again', async () => {
  const me = await person();
  await tell(many(me, 6));

  await app.passTime(6);
  await tell([about({ staffId: me })]);

  expect(await inbox(me)).toMatchObject([{ kind: 'ticket.assigned' }, { kind: null }]);
});

test('many told at the same time end in one digest', async () => {
  const me = await person();

  await Promise.all(Array.from({ length: 12 }, () => tell([about({ staffId: me })])));

  expect(await inbox(me)).toMatchObject([{ kind: null, count: 12 }]);
});

test('an alarm stands alone, however much else there is', async () => {
  const me = await person();
  const alarm = (key: string) => about({ staffId: me, kind: 'export.limit-reached', key });
  await tell(many(me, 6));

  await tell([alarm('one'), ...many(me, 2)]);
  await tell([...many(me, 2), alarm('other')]);

  const found = await inbox(me);
  const alarmed = { kind: 'export.limit-reached', count: 1 };
  expect(found).toHaveLength(3);
  expect(found.filter(({ kind }) => kind === alarmed.kind)).toMatchObject([alarmed, alarmed]);
  expect(found.filter(({ kind }) => kind === null)).toMatchObject([{ count: 10 }]);
});

test('whoever wants none of a kind gets none; without sound it is silent', async () => {
  const me = await person();
  const mine = app.as(staffActor([], { id: me }));
  const no = { console: false, mail: false, sound: false };
  await choose(mine, { kind: 'ticket.assigned', ways: no });
  await choose(mine, { kind: 'ticket.mentioned', ways: { ...no, console: true } });

  await tell([about({ staffId: me }), about({ staffId: me, kind: 'ticket.mentioned' })]);

  expect(await inbox(me)).toMatchObject([{ kind: 'ticket.mentioned', sounds: false }]);
});

test('quiet hours silence all but what is urgent', async () => {
  const me = await person();
  await keepQuiet(app.as(staffActor([], { id: me })), { quietHours: { from: '09:00', to: '19:00' } });

  await tell([about({ staffId: me, subject: one }), about({ staffId: me, subject: other, urgent: true })]);

  const found = await inbox(me);
  expect(Object.fromEntries(found.map(({ subject, sounds }) => [subject, sounds]))).toEqual({
    [one]: false,
    [other]: true,
  });
});

const person = async () => (await app.given(makeStaff)).id;

const about = (given: Pick<NewNotice, 'staffId'> & Partial<NewNotice>): NewNotice => ({
  kind: 'ticket.assigned',
  subject: aboutTicket(),
  ...given,
});

const many = (staffId: StaffId, count: number) => Array.from({ length: count }, () => about({ staffId }));

const tell = (given: NewNotice[]) => app.given((ctx) => notify(ctx, given));

async function inbox(id: StaffId, input: Parameters<typeof listNotices>[1] = {}) {
  return (await listNotices(app.as(staffActor([], { id })), input)).notices;
}
