import { expect, test } from 'vitest';
import { makeFollowUp } from '#factories/follow-ups';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { staffActor, useTestApp } from '#testing/app';

const app = useTestApp();

test('who takes over has the open tickets and follow-ups, but for those they may not see', async () => {
  const [leaving, successor] = [await app.given(makeStaff), await app.given(makeStaff)];
  const { id: handlerId } = leaving;
  const open = await app.given((ctx) => makeTicket(ctx, { handlerId }));
  const closed = await app.given((ctx) => makeTicket(ctx, { handlerId, status: 'closed' }));
  const secret = await app.given((ctx) => makeTicket(ctx, { handlerId, restrictedTo: [handlerId] }));
  const due = await app.given((ctx) => makeFollowUp(ctx, { ticketId: open.id, staffId: handlerId }));
  await app.given((ctx) => makeFollowUp(ctx, { ticketId: secret.id, staffId: handlerId }));
  const { staff, tickets, followUps } = app.api(staffActor());

  await staff.deactivate({ id: handlerId, successorId: successor.id });
  await app.passTime(0);

  expect(await handlerOf(open.id)).toBe(successor.id);
  expect(await handlerOf(closed.id)).toBe(handlerId);
  const { holdings } = await staff.holdings({ id: handlerId });
  expect(holdings.slice(0, 2)).toEqual([
    { kind: 'open-tickets', count: 1 },
    { kind: 'open-follow-ups', count: 1 },
  ]);
  const [taken] = (await followUps.listOf({ ticketId: open.id })).followUps;
  expect(taken).toMatchObject({ id: due.id, staffId: successor.id });

  async function handlerOf(ticketId: typeof open.id) {
    return (await tickets.read({ ticketId })).handlerId;
  }
});

test('nobody who has left takes over', async () => {
  const [leaving, left] = [
    await app.given(makeStaff),
    await app.given((ctx) => makeStaff(ctx, { deactivatedAt: ctx.now() })),
  ];

  const leave = app.api(staffActor()).staff.deactivate({ id: leaving.id, successorId: left.id });

  await expect(leave).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
