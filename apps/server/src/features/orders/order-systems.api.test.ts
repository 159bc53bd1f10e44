import type { OrderSystemId } from '@huiyin/contract/ids';
import { beforeEach, expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { secrets } from '#platform/secrets';
import { staffActor, useTestApp } from '#testing/app';
import { answers, startOrderSystem } from '#testing/order-system';
import { orderPaths, wantedSystem } from './factory.ts';

const app = useTestApp();
let api: ReturnType<typeof app.api>;
const erp = 'https://erp.example.com/orders/{orderNumber}';
const key = { name: 'X-Api-Key', value: 'a key of theirs' };

beforeEach(async () => {
  const { id } = await app.given((ctx) => makeStaff(ctx, { name: '赵敏' }));
  api = app.api(staffActor(undefined, { id }));
  await api.outboundPlaces.allow({ id: newId(), place: '127.0.0.1' });
  for (const { id: orderSystemId } of (await api.orderSystems.list()).orderSystems)
    await api.orderSystems.remove({ orderSystemId });
});

const save = (given: Partial<Parameters<typeof api.orderSystems.save>[0]> = {}) =>
  api.orderSystems.save({ orderSystemId: newId<OrderSystemId>(), ...wantedSystem(erp), ...given });
const refused = (reason: string, ...about: string[]) => ({
  data: { reason: `order-systems.${reason}`, ...(about.length > 0 ? { about } : {}) },
});

test('a secret goes in and never comes out, not even when the rest is changed', async () => {
  const orderSystemId = newId<OrderSystemId>();
  await save({ orderSystemId, headers: [key] });
  await save({ orderSystemId, name: '电商中台', headers: [{ name: key.name, value: null }] });

  const listed = await api.orderSystems.list();

  expect(listed.orderSystems).toMatchObject([
    { id: orderSystemId, name: '电商中台', headerNames: ['X-Api-Key'], changedByName: '赵敏' },
  ]);
  expect(JSON.stringify(listed)).not.toContain(key.value);
  expect(await keptOf(orderSystemId)).toContain(key.value);
  expect((await app.runtime.pool.query('select payload::text from events')).rows.join()).not.toContain(
    key.value,
  );

  await api.orderSystems.remove({ orderSystemId });
  expect(await keptOf(orderSystemId)).toBeUndefined();
});

test('two colleagues change one system: what only one changed is kept, what both changed is refused', async () => {
  const orderSystemId = newId<OrderSystemId>();
  await save({ orderSystemId, headers: [key] });
  const { paths, ...rest } = { ...wantedSystem(erp), headers: [{ name: key.name, value: null }] };
  const read = { ...rest, paths };
  const was = { ...read, headersVersion: 1 };
  const theirs = { keepMinutes: 30, paths: { ...paths, status: 'order.state' } };
  await save({ orderSystemId, ...read, ...theirs, was });

  await save({ orderSystemId, ...read, name: '商城订单', paths: { ...paths, amount: 'data.sum' }, was });

  const {
    orderSystems: [system],
  } = await api.orderSystems.list();
  expect(system).toMatchObject({
    ...{ name: '商城订单', keepMinutes: 30, headerNames: [key.name] },
    paths: { ...paths, status: 'order.state', amount: 'data.sum' },
  });
  expect(await keptOf(orderSystemId)).toContain(key.value);
  const late = { ...read, keepMinutes: 5, paths: { ...paths, status: 'state' }, was };
  await expect(save({ orderSystemId, ...late })).rejects.toMatchObject({
    data: { reason: 'settings.changed-meanwhile', about: expect.arrayContaining(['keepMinutes', 'status']) },
  });
  await api.orderSystems.remove({ orderSystemId });
  await expect(save({ orderSystemId, ...late })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a new secret never goes to a host that a colleague put in meanwhile', async () => {
  const orderSystemId = newId<OrderSystemId>();
  await save({ orderSystemId, headers: [key] });
  const read = { ...wantedSystem(erp), headers: [{ name: key.name, value: null }] };
  const was = { ...read, headersVersion: 1 };
  const elsewhere = { url: 'https://elsewhere.example.com/{orderNumber}', headers: [key] };
  await save({ orderSystemId, ...read, ...elsewhere, was });

  const headers = [{ name: key.name, value: 'a newer key' }];
  await expect(save({ orderSystemId, ...read, headers, was })).rejects.toMatchObject({
    data: { reason: 'settings.changed-meanwhile', about: ['headers'] },
  });
  await save({ orderSystemId, ...read, keepMinutes: 20, was });
});

test('of two who replace one secret at once the second is told, though neither sees what is kept', async () => {
  const orderSystemId = newId<OrderSystemId>();
  await save({ orderSystemId, headers: [key] });
  const read = { ...wantedSystem(erp), headers: [{ name: key.name, value: null }] };
  const was = { ...read, headersVersion: (await api.orderSystems.list()).orderSystems[0]!.headersVersion };
  const replacing = (value: string) => save({ orderSystemId, ...read, headers: [{ ...key, value }], was });
  await replacing('the key of one');

  await expect(replacing('the key of the other')).rejects.toMatchObject({
    data: { reason: 'settings.changed-meanwhile', about: ['headers'] },
  });
  await save({ orderSystemId, ...read, keepMinutes: 20, was }); // who left the key alone keeps the new one

  expect(await keptOf(orderSystemId)).toContain('the key of one');
});

test('a kept secret is never sent to another host, neither saved nor tried', async () => {
  const orderSystemId = newId<OrderSystemId>();
  const headers = [{ name: key.name, value: null }];
  await save({ orderSystemId, headers: [key] });
  const { name, keepMinutes, ...asked } = wantedSystem('https://elsewhere.example.com/{orderNumber}');

  await expect(save({ orderSystemId, ...asked, headers })).rejects.toMatchObject(
    refused('headers-again', 'headers'),
  );
  await expect(
    api.orderSystems.try({ orderSystemId, ...asked, headers, orderNumber: '1' }),
  ).rejects.toMatchObject(refused('headers-again', 'headers'));
  await save({ orderSystemId, url: 'https://erp.example.com/v2/{orderNumber}', headers });
});

test.each([
  ['https://erp.example.com/orders', 'no-number'],
  ['https://{orderNumber}.example.com/', 'no-number'],
  ['http://169.254.169.254/{orderNumber}', 'address-refused'],
  ['http://[::1]/{orderNumber}', 'address-refused'],
  ['https://user:word@erp.example.com/{orderNumber}', 'address-refused'],
])('%s is refused at its field', async (url, reason) => {
  await expect(save({ url })).rejects.toMatchObject(refused(reason, 'url'));
});

test('what else cannot work is refused at its field', async () => {
  const paths = { ...orderPaths, status: 'data..status', buyer: 'a[' };
  await expect(save({ paths })).rejects.toMatchObject(refused('path-unclear', 'status', 'buyer'));
  for (const headers of [
    [{ name: 'Host', value: 'x' }],
    [{ name: 'X Key', value: 'x' }],
    [{ name: 'X-Key', value: '密' }],
    [key, { ...key, name: 'x-api-key' }],
  ])
    await expect(save({ headers })).rejects.toMatchObject(refused('headers-unusable', 'headers'));
  await save();
  await expect(save()).rejects.toMatchObject(refused('name-taken', 'name'));
  for (const name of ['二', '三', '四', '五']) await save({ name });
  await expect(save({ name: '六' })).rejects.toMatchObject(refused('too-many'));
});

test('a trial shows what came and what was understood, keeps nothing, and hides what was sent', async () => {
  const {
    url,
    asked,
    answers: nowAnswers,
  } = await startOrderSystem((request, response) =>
    response.end(
      JSON.stringify({
        sent: request.headers['x-api-key'],
        data: { status: '已发货', total: '很多', buyer: { mobile: '13812345678' } },
      }),
    ),
  );
  const { name, keepMinutes, ...wanted } = wantedSystem(url);
  const trial = {
    orderSystemId: newId<OrderSystemId>(),
    ...wanted,
    headers: [key],
    orderNumber: '20231008001',
  };

  const tried = await api.orderSystems.try(trial);

  expect(asked).toMatchObject([{ key: key.value }]);
  expect(tried).toMatchObject({
    status: 200,
    failure: null,
    order: { status: '已发货', phone: '138****5678' },
  });
  expect(tried.answer).toBe(
    '{"sent":"•••","data":{"status":"已发货","total":"很多","buyer":{"mobile":"138****5678"}}}',
  );
  expect(tried.paths).toEqual(
    expect.arrayContaining([
      { path: 'status', finding: 'understood' },
      { path: 'amount', finding: 'unclear' },
      { path: 'carrier', finding: 'nothing' },
    ]),
  );
  nowAnswers(answers.garbage);
  expect(await api.orderSystems.try(trial)).toMatchObject({
    ...{ status: 200, failure: 'not-json', order: null, answer: '<html>登录</html>' },
  });
  expect((await api.orderSystems.list()).orderSystems).toEqual([]);
  expect(await app.eventNames()).toContain('order-system.tried');
});

async function keptOf(orderSystemId: OrderSystemId) {
  const kept = await app.runtime.db.select().from(secrets);
  return kept.find(({ name }) => name.includes(orderSystemId))?.value;
}
