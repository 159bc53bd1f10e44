import type { ContactPointId, CustomerId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeContactPoint } from '#factories/customers';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { anonymous, staffActor, useTestApp } from '#testing/app';

const app = useTestApp();

test('a stranger is asked to sign in; a colleague of another department sees no customers', async () => {
  await expect(app.api(anonymous).customers.list({})).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  const collaborator = app.api(staffActor(['tickets.read', 'tickets.read-department', 'staff.read']));
  await expect(collaborator.customers.list({})).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('nothing that the API answers shows a contact point whole but its reveal', async () => {
  const agent = await signedInAgent();
  const id = newId<CustomerId>();
  const points = [
    { id: newId<ContactPointId>(), value: '138 7654 3210' },
    { id: newId<ContactPointId>(), value: 'fang.secret@example.com' },
    { id: newId<ContactPointId>(), kind: 'address' as const, value: '浙江省杭州市文三路 90 号' },
  ];

  const answers = [
    await agent.customers.add({ id, name: '王芳', contactPoints: points }),
    await agent.customers.read({ customerId: id }),
    await agent.customers.list({}),
    await agent.customers.find({ words: '王芳' }),
    await agent.customers.recognise({ contact: '13876543210' }),
    await agent.customers.timeline({ customerId: id }),
    await agent.contactPoints.change({ contactPointId: points[0]!.id, label: '本人' }),
  ];

  expect(JSON.stringify(answers)).not.toMatch(/7654|fang\.secret|文三路/);
  const shown = await agent.contactPoints.reveal({ contactPointId: points[0]!.id, reason: '核对收货电话' });
  expect(shown).toEqual({ kind: 'phone', value: '+8613876543210', display: '138 7654 3210' });
});

test('a contact of somebody else is refused with their number', async () => {
  const agent = await signedInAgent();
  const taken = await app.given((ctx) => makeContactPoint(ctx, { value: '+8613876540000' }));

  await expect(
    agent.customers.add({ id: newId<CustomerId>(), name: '王芳', contact: '13876540000' }),
  ).rejects.toMatchObject({
    code: 'REFUSED',
    data: { reason: 'customers.contact-taken', about: [taken.customerId] },
  });
});

test('what is written comes back whole', async () => {
  const agent = await signedInAgent();
  const id = newId<CustomerId>();
  const written = {
    name: '王 芳',
    otherNames: ['芳姐'],
    preferredChannel: 'phone' as const,
    preferredHours: '工作日 18:00 后',
    expectations: '说清楚原因，不要套话',
    specialNeeds: ['对花生过敏'],
    tags: ['母婴'],
    remarks: '第一行\n第二行',
  };

  await agent.customers.add({ id, ...written });

  const profile = await agent.customers.read({ customerId: id });
  expect(profile).toMatchObject({
    id,
    ...written,
    kind: 'person',
    level: 'new',
    version: 1,
    handling: false,
  });
  expect(profile.addedAt).toEqual(app.as(staffActor()).now());
});

async function signedInAgent() {
  const { id } = await app.given(makeStaff);
  return app.api(staffActor(undefined, { id }));
}
