import { expect, test } from 'vitest';
import { system } from '#platform/actor';
import { useTestApp } from '#testing/app';
import { startSignInServer } from '#testing/sign-in-server';
import { addAdministrator } from './add-administrator.ts';
import { setUpCode } from './set-up-code.ts';

const app = useTestApp();
const password = 'correct horse battery';
const wanted = (email: string) => ({
  organisationName: '回音',
  language: 'zh-CN' as const,
  timeZone: 'Asia/Shanghai',
  openToNetwork: false,
  name: '张三',
  email,
  password,
});

test('a wrong code sets nothing up; of two set-ups at once, through two processes, one wins', async () => {
  const servers = [await startSignInServer(app), await startSignInServer(app)];
  const [one, other] = servers.map((server) => server.api());
  const code = await setUpCode(app.as(system));
  expect(await setUpCode(app.as(system))).toBe(code);

  await expect(
    one!.organisation.setUp({ code: 'WRONGWRONG12', ...wanted('a@example.com') }),
  ).rejects.toMatchObject({ data: { reason: 'organisation.wrong-set-up-code', about: ['code'] } });
  expect(await one!.organisation.state()).toMatchObject({ setUp: false });
  const typed = `${code.slice(0, 4)}-${code.slice(4).toLowerCase()} `;
  const tried = await Promise.allSettled([
    one!.organisation.setUp({ code: typed, ...wanted('one@example.com') }),
    other!.organisation.setUp({ code, ...wanted('other@example.com') }),
  ]);

  expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await other!.organisation.state()).toEqual({
    setUp: true,
    name: '回音',
    language: 'zh-CN',
    sendsMail: false,
  });
  const winner = tried[0]!.status === 'fulfilled' ? 'one@example.com' : 'other@example.com';
  const me = await servers[1]!.api(await servers[0]!.signIn(winner, password)).sessions.whoAmI();
  expect(me.permissions).toEqual(expect.arrayContaining(['staff.manage', 'tickets.open', 'roster.manage']));
  await expect(one!.organisation.setUp({ code, ...wanted('late@example.com') })).rejects.toMatchObject({
    data: { reason: 'organisation.already-set-up' },
  });

  await addAdministrator(app.as(system), { email: 'environment@example.com', password });
  await expect(servers[0]!.signIn('environment@example.com', password)).rejects.toMatchObject({
    code: 'REFUSED',
  });
});
