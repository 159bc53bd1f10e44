import type { StaffId } from '@huiyin/contract/ids';
import { desc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeContactPoint } from '#factories/customers';
import { makeStaff } from '#factories/staff';
import { events } from '#platform/events';
import { staffActor, useTestApp } from '#testing/app';
import { REVEALS_AN_HOUR, revealContactPoint } from './reveal-contact-point.ts';

const app = useTestApp();
const phone = { value: '+8613812341234;ext=8', display: '138 1234 1234 x8' };

test('who handles no open matter gives a reason, which is kept with who saw it', async () => {
  const { agent, staffId } = await signedInAgent();
  const { id: contactPointId, customerId } = await app.given((ctx) => makeContactPoint(ctx, phone));

  await expect(revealContactPoint(agent, { contactPointId })).rejects.toMatchObject({
    reason: 'contact-points.reason-needed',
  });
  const seen = await revealContactPoint(agent, { contactPointId, reason: '快递员要核对电话' });

  expect(seen).toEqual({ kind: 'phone', value: '+8613812341234', display: '138 1234 1234 x8' });
  expect(await lastOf(staffId)).toMatchObject({
    name: 'contact-point.revealed',
    subject: `customer:${customerId}`,
    payload: { contactPointId, reason: '快递员要核对电话' },
  });
});

test('only so many in an hour, and the last of them raises the alarm', async () => {
  const { agent, staffId } = await signedInAgent();
  const { id: contactPointId } = await app.given((ctx) => makeContactPoint(ctx, phone));
  const reveal = () => revealContactPoint(agent, { contactPointId, reason: '批量核对' });
  for (let nth = 1; nth < REVEALS_AN_HOUR; nth++) await reveal();
  expect((await lastOf(staffId))?.name).toBe('contact-point.revealed');

  await reveal();
  expect((await lastOf(staffId))?.name).toBe('contact-point.reveal-limit-reached');
  await expect(reveal()).rejects.toMatchObject({ reason: 'contact-points.too-many-reveals' });

  await app.passTime(61);
  await expect(reveal()).resolves.toMatchObject({ kind: 'phone' });
});

async function signedInAgent() {
  const { id: staffId } = await app.given(makeStaff);
  return { staffId, agent: app.as(staffActor(undefined, { id: staffId })) };
}

async function lastOf(staffId: StaffId) {
  const { db } = app.as({ kind: 'system' });
  const [last] = await db
    .select()
    .from(events)
    .where(eq(events.actorId, staffId))
    .orderBy(desc(events.position))
    .limit(1);
  return last;
}
