import { shippedClosingRules } from '@huiyin/contract/closing-rules';
import type { EntryId, RatingId, TicketId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { makeTicket, newTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { addContact } from '../entries/add-contact.ts';
import { openTicket } from '../open-ticket.ts';
import { readTicket } from '../read-ticket.ts';
import { resolveTicket } from '../resolve-ticket.ts';
import { rateTicket } from '../solutions/rate-ticket.ts';

const app = useTestApp();
const DAY = 86_400_000;

test('the shipped rules hold until they are changed, which the audit log keeps', async () => {
  const administrator = app.api(staffActor());
  const wanted = { closesAfterHours: 24, contentFrom: 4, reopensWithinDays: 2 };

  expect(await administrator.closingRules.read()).toEqual(shippedClosingRules);
  await administrator.closingRules.change({ ...wanted, closesAfterHours: 12 });
  await administrator.closingRules.change(wanted);

  expect(await administrator.closingRules.read()).toEqual(wanted);
  const { rows } = await administrator.auditLog.list({ subject: 'closing-rules' });
  expect(rows[0]).toMatchObject({
    name: 'closing-rules.changed',
    details: { from: { closesAfterHours: 12 }, to: wanted },
  });
});

test('two who change the rules at once keep what each changed; the same is refused to the second', async () => {
  const administrator = app.api(staffActor());
  const was = await administrator.closingRules.read();

  await administrator.closingRules.change({ ...was, closesAfterHours: 48, was });
  await administrator.closingRules.change({ ...was, reopensWithinDays: 14, was });

  expect(await administrator.closingRules.read()).toEqual({
    ...was,
    closesAfterHours: 48,
    reopensWithinDays: 14,
  });
  await expect(
    administrator.closingRules.change({ ...was, closesAfterHours: 36, was }),
  ).rejects.toMatchObject({
    data: { reason: 'settings.changed-meanwhile', about: ['closesAfterHours'] },
  });
});

test('a ticket closes when the changed rules say, one resolved before when it would have', async () => {
  const agent = await signedIn();
  await change({ closesAfterHours: 72 });
  const { id: before } = await openTicket(agent, newTicket({ resolved: true }));
  await change({ closesAfterHours: 24 });
  const { id: atOnce } = await openTicket(agent, newTicket({ resolved: true }));
  const { id: later } = await app.given(makeTicket);
  await resolveTicket(agent, { ticketId: later, solution: '已补发' });

  await app.passTime(24 * 60);

  expect(await Promise.all([before, atOnce, later].map(statusOf))).toEqual(['resolved', 'closed', 'closed']);
});

test('which rating closes is as changed', async () => {
  const agent = await signedIn();
  const resolved = async () => (await openTicket(agent, newTicket({ resolved: true }))).id;
  const [three, four] = [await resolved(), await resolved()];
  await change({ contentFrom: 4 });

  await rateTicket(agent, { ticketId: three, id: newId<RatingId>(), score: 3 });
  await rateTicket(agent, { ticketId: four, id: newId<RatingId>(), score: 4 });

  expect(await Promise.all([three, four].map(statusOf))).toEqual(['resolved', 'closed']);
});

test('how long a message reopens is as changed', async () => {
  const agent = await signedIn();
  const closedAt = new Date(agent.now().getTime() - 3 * DAY);
  const closed = async () =>
    (await app.given((ctx) => makeTicket(ctx, { status: 'closed', resolvedAt: closedAt, closedAt }))).id;
  const says = (ticketId: TicketId) =>
    addContact(agent, {
      ...{ ticketId, id: newId<EntryId>(), channel: 'phone', direction: 'in' },
      body: '问题又出现了，请处理',
    });
  const [one, other] = [await closed(), await closed()];

  await change({ reopensWithinDays: 2 });
  const continued = await says(one);
  await change({ reopensWithinDays: 3 });
  const reopened = await says(other);

  expect(continued.continuedAs).not.toBeNull();
  expect(reopened.continuedAs).toBeNull();
  expect(await Promise.all([one, other].map(statusOf))).toEqual(['closed', 'new']);
});

const change = (changed: Partial<typeof shippedClosingRules>) =>
  app.api(staffActor()).closingRules.change({ ...shippedClosingRules, ...changed });

const statusOf = async (ticketId: TicketId) => (await readTicket(await signedIn(), { ticketId })).status;

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}
