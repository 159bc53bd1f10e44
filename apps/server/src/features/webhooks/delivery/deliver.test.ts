import { eq } from 'drizzle-orm';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { makeStaffAs } from '#factories/staff';
import { newTicket } from '#factories/tickets';
import { makeWebhook } from '#factories/webhooks';
import { staff } from '#features/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { startReceiver } from '#testing/http-receiver';
import { webhooks } from '../tables.ts';
import { takeTurns } from './take-turns.ts';

const app = useTestApp();
const DAY = 24 * 60;

beforeAll(async () => {
  const { id } = await app.given((ctx) => makeStaffAs(ctx, 'system-administrator'));
  await app.api(staffActor(undefined, { id })).outboundPlaces.allow({ id: newId(), place: '127.0.0.1' });
});

afterEach(() => app.given(({ db }) => db.delete(webhooks)));

/** Runs what is due until it shows: an event waits for every older transaction of the database server to end. */
const soon = <T>(look: () => T | Promise<T>) =>
  expect.poll(
    async () => {
      await app.passTime(0);
      return look();
    },
    { timeout: 15_000 },
  );

const openTicket = async () => {
  const { id } = await app.given((ctx) => makeStaffAs(ctx, 'supervisor'));
  const opened = newTicket();
  await app.api(staffActor(undefined, { id })).tickets.open(opened);
  return opened.id;
};
const subjects = (received: { body: string }[]) => received.map(({ body }) => JSON.parse(body).data.subject);
const stateOf = async (id: string) =>
  (await app.api(staffActor()).webhooks.list()).webhooks.find((one) => one.id === id)!;

test('what was chosen arrives in its order, signed, each once; nothing from before', async () => {
  await openTicket();
  const { url, received } = await startReceiver();
  const { id, secret } = await app.given((ctx) => makeWebhook(ctx, { url }));
  const opened = [await openTicket(), await openTicket(), await openTicket()];

  await soon(() => subjects(received)).toEqual(opened.map((id) => `ticket:${id}`));
  const [first] = received;
  const verify = () => new Webhook(secret).verify(first!.body, first!.headers as Record<string, string>);
  // The test's clock stands in another year, which the receiver's check of the time must see.
  expect(verify).toThrow('timestamp');
  const log = await app.api(staffActor()).webhooks.deliveries({ webhookId: id });
  expect(log.deliveries).toMatchObject([1, 2, 3].map(() => ({ status: 'delivered', tries: 1 })));
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(3);
});

test('a failure holds back what follows, is tried again later, and nothing is lost or overtaken', async () => {
  const { url, received, answer } = await startReceiver();
  const { id } = await app.given((ctx) => makeWebhook(ctx, { url }));
  const opened = [await openTicket(), await openTicket()];
  answer(500);
  await soon(() => subjects(received)).toEqual([`ticket:${opened[0]}`]);
  expect((await stateOf(id)).failingSince).not.toBeNull();

  await app.passTime(0); // not due yet
  expect(received).toHaveLength(1);
  answer(200);
  await app.passTime(1);

  await soon(() => subjects(received)).toEqual([opened[0], ...opened].map((id) => `ticket:${id}`));
  expect(received[1]!.headers['webhook-id']).toBe(received[0]!.headers['webhook-id']);
  expect(await stateOf(id)).toMatchObject({ failingSince: null, stoppedBecause: null });
});

test('after three days of failure it stops, those who manage it are told, and all is sent once resumed', async () => {
  const { url, received, answer } = await startReceiver();
  const { id, ownerId } = await app.given((ctx) => makeWebhook(ctx, { url }));
  const api = app.api(staffActor(undefined, { id: ownerId }));
  const first = await openTicket();
  answer(503);
  await soon(() => received.length).toBe(1);
  for (let half = 0; half <= 7; half++) await app.passTime(DAY / 2);
  const tried = received.length;
  const second = await openTicket();
  await app.passTime(DAY);

  expect(received).toHaveLength(tried);
  expect(await stateOf(id)).toMatchObject({ stoppedBecause: 'failing' });
  expect((await api.notices.list({})).notices).toMatchObject([
    { kind: 'webhook.stopped', subject: `webhook:${id}`, title: '订单系统' },
  ]);
  answer(200);
  await api.webhooks.resume({ webhookId: id, missed: 'send' });
  await soon(() => subjects(received.slice(tried))).toEqual([`ticket:${first}`, `ticket:${second}`]);
});

test('who is told “gone” stops at once; skipping leads past what the receiver never takes', async () => {
  const { url, received, answer } = await startReceiver();
  const { id, ownerId } = await app.given((ctx) => makeWebhook(ctx, { url }));
  const api = app.api(staffActor(undefined, { id: ownerId })).webhooks;
  answer(410);
  await openTicket();
  await soon(() => stateOf(id)).toMatchObject({ stoppedBecause: 'gone' });

  answer(200);
  await api.resume({ webhookId: id, missed: 'skip' });
  const next = await openTicket();

  await soon(() => subjects(received).slice(1)).toEqual([`ticket:${next}`]);
});

test('only what the owner may see is sent, and nothing once they have left', async () => {
  const { url, received } = await startReceiver();
  const owner = await app.given((ctx) => makeStaffAs(ctx, 'system-administrator'));
  const { id } = await app.given((ctx) => makeWebhook(ctx, { url, ownerId: owner.id, events: null }));
  await openTicket();
  const place = { id: newId<never>(), place: 'erp.example.com' };
  await app.api(staffActor(undefined, { id: owner.id })).outboundPlaces.allow(place);
  await soon(() => subjects(received)).toEqual(['outbound-places']);

  await app.given(({ db, now }) =>
    db.update(staff).set({ deactivatedAt: now() }).where(eq(staff.id, owner.id)),
  );
  await openTicket();

  await soon(() => stateOf(id)).toMatchObject({ stoppedBecause: 'owner-left' });
  expect(received).toHaveLength(1);
});

test('an address in the own network that nobody allowed is not called', async () => {
  const { url, received } = await startReceiver();
  const { id } = await app.given((ctx) => makeWebhook(ctx, { url: url.replace('127.0.0.1', '127.0.0.2') }));
  await openTicket();
  const api = app.api(staffActor()).webhooks;
  await soon(async () => (await stateOf(id)).failingSince).not.toBeNull();

  expect(received).toEqual([]);
  const { deliveries } = await api.deliveries({ webhookId: id });
  expect(await api.delivery({ deliveryId: deliveries[0]!.id })).toMatchObject({
    status: 'waiting',
    attempts: [{ answered: null, failure: 'ADDRESS_REFUSED' }],
  });
});

test('processes that look at once give a webhook to one job', async () => {
  const { url, received } = await startReceiver();
  const { id } = await app.given((ctx) => makeWebhook(ctx, { url }));
  const opened = await openTicket();
  const system = app.as({ kind: 'system' });
  const turns = () => system.db.select({ turn: webhooks.turn }).from(webhooks).where(eq(webhooks.id, id));
  await expect
    .poll(
      async () => {
        await Promise.all([takeTurns(system), takeTurns(system), takeTurns(system)]);
        return turns();
      },
      { timeout: 15_000 },
    )
    .not.toEqual([{ turn: null }]);
  await app.passTime(0);

  expect(subjects(received)).toEqual([`ticket:${opened}`]);
  expect(await turns()).toEqual([{ turn: null }]);
});
