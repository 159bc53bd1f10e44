import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeField } from '#factories/fields';
import { makeStaff } from '#factories/staff';
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
