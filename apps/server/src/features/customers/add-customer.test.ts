import type { ContactPointId, CustomerId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeContactPoint, makeCustomer } from '#factories/customers';
import { makeField } from '#factories/fields';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { addCustomer } from './add-customer.ts';
import { contactPoints, customers } from './tables.ts';

const app = useTestApp();
let phones = 0;

test('keeps a contact in any notation, and one that is none of the known kinds too', async () => {
  const agent = await signedInAgent();
  const id = newId<CustomerId>();

  const added = await addCustomer(agent, {
    id,
    name: '王芳',
    contact: '138 0013 8000',
    contactPoints: [
      { id: newId<ContactPointId>(), value: 'QQ群 @回音之家' },
      { id: newId<ContactPointId>(), kind: 'address', value: '浙江省杭州市文三路 90 号', label: '公司' },
    ],
  });

  expect(added).toMatchObject({
    name: '王芳',
    number: expect.stringMatching(/^C\d{5,}$/),
    contact: '138****8000',
  });
  const kept = await agent.db.select().from(contactPoints).where(eq(contactPoints.customerId, id));
  expect(kept.map(({ kind, value, primary }) => [kind, value, primary])).toEqual([
    ['phone', '+8613800138000', true],
    ['other', 'QQ群 @回音之家', false],
    ['address', '浙江省杭州市文三路 90 号', false],
  ]);
});

test('keeps a contact that is given twice, in whatever notation, once', async () => {
  const agent = await signedInAgent();
  const id = newId<CustomerId>();
  const phone = nextPhone();
  const again = { id: newId<ContactPointId>(), value: `+86 ${phone}`, label: '家人' };

  await addCustomer(agent, { id, name: '王芳', contact: phone, contactPoints: [again] });

  const kept = await agent.db.select().from(contactPoints).where(eq(contactPoints.customerId, id));
  expect(kept).toMatchObject([{ value: `+86${phone}`, label: '家人', primary: true }]);
});

test('names the customer who is reached that way already, and adds anyway when told to', async () => {
  const agent = await signedInAgent();
  const phone = nextPhone();
  const known = await app.given((ctx) => makeCustomer(ctx, { number: 'C90001' }));
  await app.given((ctx) => makeContactPoint(ctx, { customerId: known.id, value: `+86${phone};ext=12` }));
  const wanted = { id: newId<CustomerId>(), name: '王芳', contact: phone };

  await expect(addCustomer(agent, wanted)).rejects.toMatchObject({
    reason: 'customers.contact-taken',
    about: ['C90001'],
  });
  expect(await agent.db.$count(customers, eq(customers.id, wanted.id))).toBe(0);
  await expect(addCustomer(agent, { ...wanted, addAnyway: true })).resolves.toMatchObject({ id: wanted.id });
});

test('of two colleagues who add the same caller at once, one is told of the other', async () => {
  const agent = await signedInAgent();
  const contact = nextPhone();
  const add = () => addCustomer(agent, { id: newId<CustomerId>(), name: '王芳', contact });

  const results = await Promise.allSettled([add(), add()]);

  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('sending twice adds one', async () => {
  const agent = await signedInAgent();
  const wanted = { id: newId<CustomerId>(), name: '王芳', contact: nextPhone() };

  const first = await addCustomer(agent, wanted);

  expect(await addCustomer(agent, wanted)).toEqual(first);
});

test('refuses a company that is a person, and a custom field that is not there', async () => {
  const agent = await signedInAgent();
  const person = await app.given(makeCustomer);
  const field = await app.given((ctx) => makeField(ctx, { scope: 'customer', kind: 'number' }));
  const wanted = { id: newId<CustomerId>(), name: '王芳' };

  await expect(addCustomer(agent, { ...wanted, companyId: person.id })).rejects.toMatchObject({
    reason: 'customers.no-such-company',
  });
  await expect(addCustomer(agent, { ...wanted, fields: { [field.code]: '三' } })).rejects.toMatchObject({
    reason: 'fields.wrong-value',
    about: [field.code],
  });
});

async function signedInAgent() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}

const nextPhone = () => `1390000${String(++phones).padStart(4, '0')}`;
