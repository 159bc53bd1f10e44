import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { system } from '#platform/actor';
import { useTestApp } from '#testing/app';
import { keptLinks } from './kept-links.ts';
import { makeLink } from './make-link.ts';
import { accountLinks } from './tables.ts';

const app = useTestApp();

test('a link goes when it has run out long enough', async () => {
  const { id } = await app.given(makeStaff);
  await app.given((ctx) => makeLink(ctx, id, { kind: 'password-reset' }));
  const [{ expiresAt } = { expiresAt: new Date(0) }] = await app.runtime.db.select().from(accountLinks);
  const remove = (before: Date) => app.as(system).transaction((ctx) => keptLinks.remove(ctx, before, 10));

  expect(await remove(expiresAt)).toBe(0);
  expect(await remove(new Date(expiresAt.getTime() + 1))).toBe(1);
});
