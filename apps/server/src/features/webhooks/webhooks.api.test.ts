import type { WebhookDeliveryId, WebhookId } from '@huiyin/contract/ids';
import { Webhook } from 'standardwebhooks';
import { beforeEach, expect, test } from 'vitest';
import { makeStaffAs } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { startReceiver } from '#testing/http-receiver';
import { signedHeaders } from './signature.ts';

const app = useTestApp();
let api: ReturnType<typeof app.api>;

beforeEach(async () => {
  const { id } = await app.given((ctx) => makeStaffAs(ctx, 'supervisor'));
  api = app.api(staffActor(undefined, { id }));
});

const events = ['phrase.added'];

async function added(url: string) {
  await api.outboundPlaces.allow({ id: newId(), place: '127.0.0.1' });
  const id = newId<WebhookId>();
  return { id, ...(await api.webhooks.add({ id, name: '订单系统', url, events })) };
}

test('a test is sent at once, stands in the log, and is sent again with the same id', async () => {
  const { url, received, answer } = await startReceiver();
  const { id: webhookId } = await added(url);
  const id = newId<WebhookDeliveryId>();
  answer(500);
  await api.webhooks.test({ webhookId, id });
  await api.webhooks.test({ webhookId, id });
  await app.passTime(0);
  answer(200);
  await api.webhooks.replay({ deliveryId: id });
  await app.passTime(0);

  expect(received.map(({ headers }) => headers['webhook-id'])).toEqual([id, id]);
  const kept = await api.webhooks.delivery({ deliveryId: id });
  expect(kept).toMatchObject({ event: 'webhook.test', status: 'delivered', tries: 2 });
  expect(kept.attempts).toMatchObject([
    { answered: 200, answer: 'answered 200' },
    { answered: 500, answer: 'answered 500' },
  ]);
  expect(kept.body).toBe(received[0]!.body);
});

test('the secret is answered once; renewed, the former signs too for a day', async () => {
  const { url, received } = await startReceiver();
  const { id: webhookId, secret } = await added(url);
  const { secret: renewed } = await api.webhooks.renewSecret({ webhookId });
  expect(JSON.stringify(await api.webhooks.list())).not.toContain(secret.slice(6));

  const signatures = async () => {
    await api.webhooks.test({ webhookId, id: newId() });
    await app.passTime(0);
    const { headers, body } = received.at(-1)!;
    const at = new Date(Number(headers['webhook-timestamp']) * 1000);
    const sign = (secret: string) =>
      signedHeaders({ id: String(headers['webhook-id']), at, body }, [secret])['webhook-signature'];
    const sent = String(headers['webhook-signature']).split(' ');
    return { sent, byRenewed: sign(renewed), byFormer: sign(secret) };
  };
  const meanwhile = await signatures();
  await app.passTime(24 * 60 + 1);
  const afterwards = await signatures();

  expect(meanwhile.sent).toEqual([meanwhile.byRenewed, meanwhile.byFormer]);
  expect(afterwards.sent).toEqual([afterwards.byRenewed]);
  expect(new Webhook(renewed)).toBeDefined();
});

test('who changes it becomes its owner; removed, its log goes too', async () => {
  const { id: webhookId } = await added('https://hooks.example.com/a');
  const other = await app.given((ctx) => makeStaffAs(ctx, 'supervisor', { name: '赵敏' }));
  const second = app.api(staffActor(undefined, { id: other.id })).webhooks;
  const was = { name: '旧系统', url: 'https://hooks.example.com/b', events: null };
  await second.change({ webhookId, ...was, name: '新系统' });
  await expect(second.change({ webhookId, ...was, name: '系统', was })).rejects.toMatchObject({
    data: { reason: 'settings.changed-meanwhile', about: ['name'] },
  });
  await second.change({ webhookId, ...was, was });

  expect((await second.list()).webhooks.find(({ id }) => id === webhookId)).toMatchObject({
    ...{ name: '新系统', url: 'https://hooks.example.com/b', events: null },
    ...{ ownerId: other.id, ownerName: '赵敏', stoppedBecause: null },
  });
  await second.remove({ webhookId });
  await expect(second.test({ webhookId, id: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('it is told whose webhook sends nothing of tickets, as its owner sees none', async () => {
  const { id } = await app.given((ctx) => makeStaffAs(ctx, 'system-administrator'));
  const { id: mine } = await added('https://hooks.example.com/mine');
  const { id: theirs } = await added('https://hooks.example.com/theirs');
  const administrator = app.api(staffActor(undefined, { id })).webhooks;
  await administrator.change({
    webhookId: theirs,
    name: '它',
    url: 'https://hooks.example.com/',
    events: null,
  });

  const { webhooks } = await api.webhooks.list();

  const sees = (id: WebhookId) => webhooks.find((one) => one.id === id)!.ownerSeesTickets;
  expect([sees(mine), sees(theirs)]).toEqual([true, false]);
});

test.each([
  ['http://169.254.169.254/latest/meta-data', events, 'webhooks.address-refused'],
  ['http://localhost:3000/', events, 'webhooks.address-refused'],
  ['http://[::ffff:10.0.0.1]/', events, 'webhooks.address-refused'],
  ['https://user:word@hooks.example.com/', events, 'webhooks.address-refused'],
  ['https://hooks.example.com/', ['ticket.exploded'], 'webhooks.no-such-event'],
])('%s for %s is refused at once', async (url, events, reason) => {
  const wanted = { id: newId<WebhookId>(), name: '订单系统', url, events };

  await expect(api.webhooks.add(wanted)).rejects.toMatchObject({ data: { reason } });
});

test('every event there is can be chosen', async () => {
  const { events } = await api.webhooks.events();

  expect(events).toEqual(expect.arrayContaining(['ticket.opened', 'customer.added', 'webhook.stopped']));
});
