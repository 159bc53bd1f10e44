import { createServer } from 'node:net';
import { contract } from '@huiyin/contract';
import type { OrderSystemId, WebhookId } from '@huiyin/contract/ids';
import type { AnySchema, OpenAPI } from '@orpc/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wantedSystem } from '#factories/orders';
import { makeStaff } from '#factories/staff';
import { system } from '#platform/actor';
import { newId } from '#platform/ids';
import { schemaConverters } from '#platform/json-schemas';
import { staffActor, useTestApp } from '#testing/app';
import { askSystem } from './features/orders/lookups/ask-system.ts';

const app = useTestApp();
let connections = 0;
let port = 0;
const canary = createServer((socket) => {
  connections++;
  socket.destroy();
});
beforeAll(async () => {
  await new Promise<void>((resolve) => canary.listen(0, '::', resolve));
  port = (canary.address() as { port: number }).port;
});
afterAll(() => new Promise<void>((resolve) => canary.close(() => resolve())));

// Each way to write our own machine or network that a client could take for somewhere else.
const hosts = [
  ...['127.0.0.1', 'localhost', 'LOCALHOST.', '127.1', '2130706433', '0x7f.1', '0177.0.0.1', '0', '0.0.0.0'],
  ...['[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '①②⑦.0.0.1'],
  ...['10.0.0.1', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '[fd00::1]', '[fe80::1]'],
];

test('a webhook is called at none of our own addresses', async () => {
  const { id } = await app.given(makeStaff);
  const { webhooks } = app.api(staffActor(undefined, { id }));
  const kept = newId<WebhookId>();
  const hook = { name: '订单系统', events: null };
  await webhooks.add({ id: kept, ...hook, url: 'https://hooks.example.com/' });

  for (const host of hosts) {
    const url = `http://${host}:${port}/`;
    const added = newId<WebhookId>();
    await webhooks.add({ id: added, ...hook, url }).catch(() => undefined);
    await webhooks.change({ webhookId: kept, ...hook, url }).catch(() => undefined);
    for (const webhookId of [added, kept])
      await webhooks.test({ webhookId, id: newId() }).catch(() => undefined);
  }
  await app.passTime(1);

  expect(connections).toBe(0);
});

test('an order is looked up at none of them, neither while it is set up nor later', async () => {
  const { id } = await app.given(makeStaff);
  const { orderSystems } = app.api(staffActor(undefined, { id }));

  for (const host of hosts) {
    const orderSystemId = newId<OrderSystemId>();
    const { name, keepMinutes, ...asked } = wantedSystem(`http://${host}:${port}/{orderNumber}`);
    await orderSystems.try({ orderSystemId, ...asked, orderNumber: '1' }).catch(() => undefined);
    await orderSystems.save({ orderSystemId, name, keepMinutes, ...asked }).catch(() => undefined);
    for (const { url, id } of (await orderSystems.list()).orderSystems) {
      const headers = {};
      const heard = await askSystem(app.as(system), { url, headers, timeLimitSeconds: 1, orderNumber: '1' });
      expect(heard.failure).not.toBeNull();
      await orderSystems.remove({ orderSystemId: id });
    }
  }

  expect(connections).toBe(0);
});

test('no other field takes an address or a host: a new one is tried above first', () => {
  const taking = Object.entries(contract).flatMap(([feature, procedures]) =>
    Object.entries(procedures).flatMap(([name, procedure]) => {
      const { inputSchema } = procedure['~orpc'];
      const shape = inputSchema ? shapeOf(inputSchema) : {};
      return fieldsOf(shape)
        .filter(
          ([field, { format }]) => format === 'uri' || /url|uri|host|endpoint|server|place/i.test(field),
        )
        .map(([field]) => `${feature}.${name}.${field}`);
    }),
  );

  // Places are only allowed, never called.
  expect([...new Set(taking)].toSorted()).toEqual([
    'orderSystems.save.url',
    'orderSystems.try.url',
    'outboundPlaces.allow.place',
    'webhooks.add.url',
    'webhooks.change.url',
  ]);
});

type Schema = OpenAPI.SchemaObject;
const shapeOf = (input: AnySchema) => schemaConverters[0]!.convert(input, { strategy: 'input' })[1] as Schema;

function fieldsOf(schema: Schema): [string, Schema][] {
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])] as Schema[];
  const inner = 'items' in schema && schema.items ? [schema.items as Schema] : [];
  const own = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  return [...own, ...[...parts, ...inner, ...own.map(([, one]) => one)].flatMap(fieldsOf)];
}
