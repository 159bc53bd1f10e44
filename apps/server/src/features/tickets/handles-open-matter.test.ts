import { expect, test } from 'vitest';
import { makeContactPoint } from '#factories/customers';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { staffActor, useTestApp } from '#testing/app';

const app = useTestApp();

test('who handles an open ticket of the customer sees how to reach them without a reason; then no more', async () => {
  const { id: handlerId } = await app.given(makeStaff);
  const agent = app.api(staffActor(undefined, { id: handlerId }));
  const { id: contactPointId, customerId } = await app.given(makeContactPoint);
  await app.given((ctx) => makeTicket(ctx, { customerId, handlerId, status: 'closed' }));
  const reveal = () => agent.contactPoints.reveal({ contactPointId });
  await expect(reveal()).rejects.toMatchObject({ data: { reason: 'contact-points.reason-needed' } });
  expect((await agent.customers.read({ customerId })).handling).toBe(false);

  await app.given((ctx) => makeTicket(ctx, { customerId, handlerId, status: 'open' }));

  await expect(reveal()).resolves.toMatchObject({ value: '+8613812341234' });
  expect((await agent.customers.read({ customerId })).handling).toBe(true);
});
