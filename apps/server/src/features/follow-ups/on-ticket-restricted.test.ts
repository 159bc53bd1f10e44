import { expect, test } from 'vitest';
import { makeFollowUp } from '#factories/follow-ups';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { staffActor, useTestApp } from '#testing/app';

const app = useTestApp();

test('who may no longer see the ticket has nothing left to do for it', async () => {
  const [lead, handler] = [await app.given(makeStaff), await app.given(makeStaff)];
  const { id: ticketId } = await app.given((ctx) => makeTicket(ctx, { handlerId: handler.id }));
  const theirs = await app.given((ctx) => makeFollowUp(ctx, { ticketId }));
  const own = await app.given((ctx) => makeFollowUp(ctx, { ticketId, staffId: lead.id }));
  const { followUps, tickets } = app.api(staffActor(undefined, { id: lead.id }));

  await tickets.restrict({ ticketId, staffIds: [lead.id, handler.id], reason: '涉及人身安全' });
  await app.passTime(0);

  const staffOf = new Map(
    (await followUps.listOf({ ticketId })).followUps.map(({ id, staffId }) => [id, staffId]),
  );
  expect(staffOf.get(theirs.id)).toBe(handler.id);
  expect(staffOf.get(own.id)).toBe(lead.id);
});
