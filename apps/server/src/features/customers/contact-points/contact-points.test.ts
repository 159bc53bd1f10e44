import type { ContactPointId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeContactPoint, makeCustomer } from '#factories/customers';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { addContactPoint } from './add-contact-point.ts';
import { changeContactPoint } from './change-contact-point.ts';
import { contactPointsOf } from './contact-points-of.ts';
import { removeContactPoint } from './remove-contact-point.ts';

const app = useTestApp();
const agent = () => app.as(staffActor());
const newPoint = (value: string) => ({ id: newId<ContactPointId>(), value });

test('the first is primary, until another is made so; of a removed one the oldest follows', async () => {
  const { id: customerId } = await app.given(makeCustomer);
  const phone = await addContactPoint(agent(), { customerId, ...newPoint('139 1111 0001') });
  const mail = await addContactPoint(agent(), {
    customerId,
    ...newPoint('li.lei@example.com'),
    label: '公司',
  });
  expect([phone.primary, mail.primary]).toEqual([true, false]);

  await changeContactPoint(agent(), { contactPointId: mail.id, primary: true });
  expect(await primaryOf(customerId)).toEqual(['l***@example.com']);

  await removeContactPoint(agent(), { contactPointId: mail.id });
  expect(await primaryOf(customerId)).toEqual(['139****0001']);
});

test('the same one twice, one of another customer, and what is none of its kind are refused', async () => {
  const taken = await app.given((ctx) => makeContactPoint(ctx, { value: '+8613911110002' }));
  const { id: customerId } = await app.given(makeCustomer);
  const add = (value: string, more = {}) =>
    addContactPoint(agent(), { customerId, ...newPoint(value), ...more });
  await add('13911110003');

  await expect(add('+86 139 1111 0003')).rejects.toMatchObject({ reason: 'contact-points.already-there' });
  await expect(add('13911110002')).rejects.toMatchObject({
    reason: 'customers.contact-taken',
    about: [taken.customerId],
  });
  await expect(add('65529988', { kind: 'phone' })).rejects.toMatchObject({
    reason: 'contact-points.not-recognised',
  });
  await expect(add('13911110002', { addAnyway: true })).resolves.toMatchObject({ masked: '139****0002' });
});

test('sending twice adds one', async () => {
  const { id: customerId } = await app.given(makeCustomer);
  const point = { customerId, ...newPoint('13911110004') };

  const first = await addContactPoint(agent(), point);

  expect(await addContactPoint(agent(), point)).toEqual(first);
});

test('a mask that comes back leaves the value; a new value forgets that the old one bounced', async () => {
  const { id: contactPointId, customerId } = await app.given((ctx) =>
    makeContactPoint(ctx, { value: '+8613911110005', display: '139 1111 0005' }),
  );
  await changeContactPoint(agent(), { contactPointId, bounced: true });

  const same = await changeContactPoint(agent(), { contactPointId, value: '139****0005', label: '本人' });
  expect(same).toMatchObject({ masked: '139****0005', label: '本人', bouncedAt: agent().now() });

  const other = await changeContactPoint(agent(), { contactPointId, value: '139-1111-0006' });
  expect(other).toMatchObject({ masked: '139****0006', bouncedAt: null });
  const mangled = changeContactPoint(agent(), { contactPointId, value: '139****0007' });
  await expect(mangled).rejects.toMatchObject({ reason: 'contact-points.not-recognised' });
  expect(await contactPointsOf(agent(), customerId)).toHaveLength(1);
});

async function primaryOf(customerId: Parameters<typeof contactPointsOf>[1]) {
  const points = await contactPointsOf(agent(), customerId);
  return points.filter(({ primary }) => primary).map(({ masked }) => masked);
}
