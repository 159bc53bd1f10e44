import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { useTestApp } from '#testing/app';
import { makeAccount, startSignInServer } from '#testing/sign-in-server';

const app = useTestApp();

test('name, user name and language are one’s own to change', async () => {
  const server = await startSignInServer(app);
  const { email } = await makeAccount(app);
  const me = server.api(await server.signIn(email));
  await app.given((ctx) => makeStaff(ctx, { username: 'taken' }));

  await me.profile.change({ name: '王小芳', userName: '小芳', language: 'zh-TW' });

  expect(await me.sessions.whoAmI()).toMatchObject({
    name: '王小芳',
    userName: '小芳',
    language: 'zh-TW',
    email,
  });
  await server.signIn('小芳');
  await expect(me.profile.change({ name: '王芳', userName: 'Taken', language: 'en' })).rejects.toMatchObject({
    data: { reason: 'staff.user-name-taken' },
  });
});
