import { expect, test } from 'vitest';
import { aboutTicket } from '#factories/deadlines';
import { makeStaff } from '#factories/staff';
import { useTestApp } from '#testing/app';
import { setDeadline } from './set-deadlines.ts';

const app = useTestApp();

test('a warning comes before the due time, once, and again when the due time moved on', async () => {
  const subject = aboutTicket();
  await app.given((ctx) => followUp(ctx, 60));

  await app.passTime(49);
  expect(await warnings()).toBe(0);
  await app.passTime(1);
  await app.passTime(5);
  expect(await warnings()).toBe(1);

  await app.given((ctx) => followUp(ctx, 120));
  await app.passTime(100);
  expect(await warnings()).toBe(1);
  await app.passTime(10);
  expect(await warnings()).toBe(2);

  async function followUp(ctx: Parameters<typeof makeStaff>[0], minutes: number) {
    const { id: staffId } = await makeStaff(ctx);
    const dueAt = new Date(ctx.now().getTime() + minutes * 60_000);
    const terms = { dueAt, warnBeforeMinutes: 10 };
    await setDeadline(ctx, { kind: 'follow-up', subject, owner: { staffId }, terms });
  }
});

test('what is noticed only after it was due is breached, not warned of', async () => {
  const before = await warnings();
  await app.given(async (ctx) => {
    const { id: staffId } = await makeStaff(ctx);
    const terms = { dueAt: new Date(ctx.now().getTime() + 60_000), warnBeforeMinutes: 1 };
    await setDeadline(ctx, { kind: 'follow-up', subject: aboutTicket(), owner: { staffId }, terms });
  });

  await app.passTime(10);

  expect(await warnings()).toBe(before);
});

const warnings = async () => (await app.eventNames()).filter((name) => name === 'deadline.warned').length;
