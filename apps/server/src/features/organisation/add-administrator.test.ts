import { expect, test } from 'vitest';
import { system } from '#platform/actor';
import { useTestApp } from '#testing/app';
import { startSignInServer } from '#testing/sign-in-server';
import { addAdministrator } from './add-administrator.ts';

const app = useTestApp();

test('the environment can name the first account, and starting again changes nothing', async () => {
  const server = await startSignInServer(app);
  const first = { email: 'admin@example.com', password: 'correct horse battery' };

  await addAdministrator(app.as(system), first);
  await addAdministrator(app.as(system), { ...first, password: 'another pass phrase' });

  expect(await server.api().organisation.state()).toMatchObject({ setUp: true });
  const me = await server.api(await server.signIn(first.email, first.password)).sessions.whoAmI();
  expect(me.permissions).toContain('staff.manage');
});
