import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeCustomer } from '#factories/customers';
import { makeField } from '#factories/fields';
import { makeGroup, makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import { anonymous, staffActor, useTestApp } from '#testing/app';
import { makeAccount, PASSWORD, startSignInServer } from '#testing/sign-in-server';

const app = useTestApp();

test('what people do is listed with who did it, newest first, and can be narrowed', async () => {
  const { id } = await app.given((ctx) => makeStaff(ctx, { name: '赵敏' }));
  const { id: fieldId } = await app.given(makeField);
  const api = app.api(staffActor(undefined, { id }));
  await api.fields.retire({ fieldId });
  await api.fields.restore({ fieldId });

  const { rows } = await api.auditLog.list({ subject: `field:${fieldId}` });

  expect(rows).toMatchObject([
    { name: 'field.restored', actorKind: 'staff', actorId: id, actorName: '赵敏', details: { fieldId } },
    { name: 'field.retired', actorName: '赵敏' },
  ]);
  expect((await api.auditLog.list({ actorId: id, name: 'field.ret' })).rows).toHaveLength(1);
  expect((await api.auditLog.list({ name: "field.' or '1' = '1" })).rows).toEqual([]);
  expect((await api.auditLog.list({ to: new Date('2020-01-01T00:00:00Z') })).rows).toEqual([]);
});

test('signing in, and choosing a password by a link, is logged as that person', async () => {
  const { id, email } = await makeAccount(app);
  const server = await startSignInServer(app);
  await server.signIn(email);
  const { link } = await app.api(staffActor()).staff.sendLink({ id });
  const [token] = /[^/#=]+$/.exec(link!)!;
  await app.api(anonymous).accountLinks.use({ token, password: PASSWORD });

  const { rows } = await app.api(staffActor()).auditLog.list({ actorId: id });

  expect(rows).toMatchObject([
    { name: 'staff.password-changed', subject: `staff:${id}`, actorKind: 'staff', actorName: '王芳' },
    { name: 'staff.signed-in', subject: `staff:${id}`, actorKind: 'staff', actorName: '王芳' },
  ]);
});

test('what rows are about is named: people, departments, roles, tickets; customers by number', async () => {
  const me = app.api(
    staffActor(undefined, { id: (await app.given((ctx) => makeStaff(ctx, { name: '孙浩' }))).id }),
  );
  const member = await app.given((ctx) => makeStaff(ctx, { name: '韩梅' }));
  const group = await app.given((ctx) => makeGroup(ctx, { name: '夜班组' }));
  const customer = await app.given(makeCustomer);
  const ticket = await app.given((ctx) => makeTicket(ctx, { customerId: customer.id }));
  await me.tickets.assign({ ticketId: ticket.id, handlerId: member.id, groupId: group.id });
  await me.customers.mark({ id: newId(), customerId: customer.id, kind: 'blacklist', reason: '辱骂客服' });

  const { rows, names } = await me.auditLog.list({});

  const [, id] = rows.find(({ name }) => name === 'ticket.assigned')!.subject.split(':');
  expect(names[id!]).toEqual({ kind: 'ticket', name: ticket.number });
  expect(names).toMatchObject({
    [member.id]: { kind: 'staff', name: '韩梅' },
    [group.id]: { kind: 'group', name: '夜班组' },
    [customer.id]: { kind: 'customer', name: customer.number },
  });
});

test('pages follow one another without gap', async () => {
  const { id } = await app.given(makeStaff);
  const { id: fieldId } = await app.given(makeField);
  const api = app.api(staffActor(undefined, { id }));
  for (let times = 0; times < 30; times++) {
    await api.fields.retire({ fieldId });
    await api.fields.restore({ fieldId });
  }

  const first = await api.auditLog.list({ subject: `field:${fieldId}` });
  const second = await api.auditLog.list({ subject: `field:${fieldId}`, after: first.next! });

  expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 10, null]);
  expect(second.rows[0]!.position).toBe(first.rows.at(-1)!.position - 1);
});

test('not even the database lets a row be changed or deleted', async () => {
  await app.given(makeField);
  const { db } = app.runtime;

  await expect(db.execute(sql`update events set name = 'x'`)).rejects.toMatchObject({
    cause: { message: 'events is append-only' },
  });
  await db.execute(sql`insert into events (name, subject, payload, occurred_at, actor_kind)
    values ('test', 'test', '{}', now(), 'system')`);
  await expect(db.execute(sql`delete from events`)).rejects.toThrow();
  await expect(db.execute(sql`truncate events`)).rejects.toThrow();
});
