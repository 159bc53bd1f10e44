import { expect, test } from 'vitest';
import { staffActor, useTestApp } from '#testing/app';
import { maySeeNotices } from './access.ts';

const app = useTestApp();

test('everybody hears of their own notices, and of nobody else', async () => {
  const me = staffActor();
  const ctx = app.as(me);

  expect(await maySeeNotices(ctx, `notice:${me.id}`)).toBe(true);
  expect(await maySeeNotices(ctx, `notice:${staffActor().id}`)).toBe(false);
  expect(await maySeeNotices(ctx, 'notice')).toBe(false);
  expect(await maySeeNotices(ctx, 'ticket')).toBeNull();
});

test('only who looks after mail hears of mails', async () => {
  expect(await maySeeNotices(app.as(staffActor(['mails.manage'])), 'mail')).toBe(true);
  expect(await maySeeNotices(app.as(staffActor([])), 'mail')).toBe(false);
});
