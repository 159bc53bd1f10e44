import type { ContactPointId, CustomerId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import type { Context } from '#platform/context';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { addCustomer } from '../add-customer.ts';
import { changeCustomer } from '../change-customer.ts';
import { contactPointsOf } from '../contact-points/contact-points-of.ts';
import { removeContactPoint } from '../contact-points/remove-contact-point.ts';
import { mergeCustomers } from '../merging/merge-customers.ts';
import { separateCustomer } from '../merging/separate-customer.ts';
import { dismissDuplicate } from './dismiss-duplicate.ts';
import { listDuplicates } from './list-duplicates.ts';

const app = useTestApp();

test('who is reached alike is proposed with the contact masked, until they are not', async () => {
  const agent = await signedIn();
  const one = await added(agent, { contact: '13911110001' });
  const other = await added(agent, { name: '小王', contact: '+86 139 1111 0001' });
  await app.passTime(1);

  const [found] = await proposed(agent, one);
  expect(found).toMatchObject({
    one: { id: one },
    other: { id: other },
    signs: ['contact'],
    contacts: [{ kind: 'phone', masked: '139****0001' }],
  });
  expect(await proposed(agent, other)).toHaveLength(1);
  expect(await app.eventNames()).toContain('customer.duplicate-found');

  const [point] = await contactPointsOf(agent, other);
  await removeContactPoint(agent, { contactPointId: point!.id });
  await app.passTime(1);
  expect(await proposed(agent, one)).toEqual([]);
});

test.each([
  ['the same name in one company', '欧阳明', '歐陽明', true],
  ['another name', '欧阳明', '欧阳光', false],
  ['a longer name', '欧阳明', '欧阳明月', false],
  ['a name as platforms mask it', '欧*', '欧*', false],
])('%s: %s, %s', async (_, name, otherName, is) => {
  const agent = await signedIn();
  const companyId = await added(agent, { name: `云帆${newId()}`, kind: 'company' });
  const one = await added(agent, { name, companyId });
  await added(agent, { name: otherName, companyId });
  await added(agent, { name });
  await app.passTime(1);

  expect((await proposed(agent, one)).map(({ signs }) => signs)).toEqual(is ? [['name-and-company']] : []);
});

test('companies of one name, and who gets a name later', async () => {
  const agent = await signedIn();
  const one = await added(agent, { name: '启明贸易', kind: 'company' });
  const other = await added(agent, { name: '启明', kind: 'company' });
  await added(agent, { name: '启明贸易' });
  await app.passTime(1);
  expect(await proposed(agent, one)).toEqual([]);

  await changeCustomer(agent, { customerId: other, version: 1, otherNames: ['启明贸易'] });
  await app.passTime(1);
  expect(await proposed(agent, one)).toMatchObject([{ signs: ['name-and-company'] }]);
});

test('who was dismissed, merged, or separated again is proposed no more', async () => {
  const agent = await signedIn();
  const [one, other] = [
    await added(agent, { contact: '13911110002' }),
    await added(agent, { contact: '13911110002' }),
  ];
  const [third, fourth] = [
    await added(agent, { contact: '13911110003' }),
    await added(agent, { contact: '13911110003' }),
  ];
  await app.passTime(1);

  await dismissDuplicate(agent, { customerId: other, otherId: one });
  await mergeCustomers(agent, { customerId: third, otherId: fourth });
  await app.passTime(1);
  expect([await proposed(agent, one), await proposed(agent, third)]).toEqual([[], []]);

  await separateCustomer(agent, { customerId: fourth });
  await changeCustomer(agent, { customerId: fourth, version: 3, name: '李四' });
  await changeCustomer(agent, { customerId: one, version: 1, name: '张三' });
  await app.passTime(1);
  expect([await proposed(agent, one), await proposed(agent, third)]).toEqual([[], []]);
});

test('all that are proposed are listed page by page', async () => {
  const agent = await signedIn();
  for (let nth = 10; nth < 45; nth++) {
    await added(agent, { contact: `139222200${nth}` });
    await added(agent, { contact: `139222200${nth}` });
  }
  await app.passTime(1);

  const first = await listDuplicates(agent, {});
  const second = await listDuplicates(agent, { after: first.next! });

  const pairs = [...first.duplicates, ...second.duplicates].map(({ one, other }) => `${one.id} ${other.id}`);
  expect(first.duplicates).toHaveLength(30);
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(pairs.length).toBeGreaterThanOrEqual(35);
});

const proposed = async (ctx: Context, customerId: CustomerId) =>
  (await listDuplicates(ctx, { customerId })).duplicates;

async function added(ctx: Context, { contact, ...given }: Partial<Parameters<typeof addCustomer>[1]>) {
  const id = newId<CustomerId>();
  const points = contact ? [{ id: newId<ContactPointId>(), value: contact }] : [];
  await addCustomer(ctx, { id, name: '王芳', addAnyway: true, contactPoints: points, ...given });
  return id;
}

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}
