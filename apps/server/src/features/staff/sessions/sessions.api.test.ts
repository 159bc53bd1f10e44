import { io } from 'socket.io-client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { anonymous, staffActor, useTestApp } from '#testing/app';
import { makeAccount, startSignInServer } from '#testing/sign-in-server';
import { deactivate } from '../accounts/deactivate.ts';
import { changeRole } from '../roles/change-role.ts';
import { listRoles } from '../roles/list-roles.ts';
import { identify } from './identify.ts';

const app = useTestApp();
const SHUT_OFF_WITHIN = { timeout: 5_000, interval: 20 };

test('sessions are listed and can be ended, one or all others', async () => {
  const server = await startSignInServer(app);
  const { email } = await makeAccount(app);
  const [here, there, elsewhere] = [
    await server.signIn(email),
    await server.signIn(email),
    await server.signIn(email),
  ];
  const me = server.api(here);
  const { sessions } = await server.api(there).sessions.list();
  expect(sessions.map(({ current }) => current).filter(Boolean)).toHaveLength(1);
  expect(sessions[0]!.ip).toBe('127.0.0.1');

  await me.sessions.end({ id: sessions.find(({ current }) => current)!.id });
  await vi.waitFor(
    () => expect(server.api(there).sessions.whoAmI()).rejects.toMatchObject({ code: 'UNAUTHORIZED' }),
    SHUT_OFF_WITHIN,
  );
  await me.sessions.endOthers();

  await expect(server.api(elsewhere).sessions.whoAmI()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  expect((await me.sessions.list()).sessions).toMatchObject([{ current: true }]);
});

test('nobody ends a session of somebody else', async () => {
  const server = await startSignInServer(app);
  const [mine, theirs] = [await makeAccount(app), await makeAccount(app)];
  const victim = server.api(await server.signIn(theirs.email));
  const { sessions } = await victim.sessions.list();

  const ending = server.api(await server.signIn(mine.email)).sessions.end({ id: sessions[0]!.id });

  await expect(ending).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('who is shut off is out of every process within five seconds, sockets too', async () => {
  const servers = [await startSignInServer(app), await startSignInServer(app)];
  const account = await makeAccount(app, ['agent']);
  const session = await servers[0]!.signIn(account.email);
  const sockets = await Promise.all(servers.map(({ url }) => connected(url, session)));
  for (const server of servers) await server.api(session).sessions.whoAmI();

  await deactivate(app.as(staffActor()), account);

  await vi.waitFor(async () => {
    expect(sockets.map(({ connected }) => connected)).toEqual([false, false]);
    for (const server of servers) {
      await expect(server.api(session).sessions.whoAmI()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    }
  }, SHUT_OFF_WITHIN);
});

test('what a role no longer allows is refused within five seconds', async () => {
  const server = await startSignInServer(app);
  const { email } = await makeAccount(app, ['inspector']);
  const me = server.api(await server.signIn(email));
  await me.roles.list();

  const { roles } = await listRoles(app.as(staffActor()));
  const { id, name } = roles.find(({ code }) => code === 'inspector')!;
  await changeRole(app.as(staffActor()), { id, name, permissions: [] });

  await vi.waitFor(
    () => expect(me.roles.list()).rejects.toMatchObject({ code: 'FORBIDDEN' }),
    SHUT_OFF_WITHIN,
  );
});

test('who was identified lately is known without asking again', async () => {
  const server = await startSignInServer(app);
  const { email } = await makeAccount(app);
  const headers = new Headers(await server.signIn(email));

  const first = await identify(app.as(anonymous), headers);

  expect(first).toMatchObject({ kind: 'staff' });
  expect(await identify(app.as(anonymous), headers)).toBe(first);
});

async function connected(url: string, headers: Record<string, string>) {
  const socket = io(url, { extraHeaders: headers, transports: ['websocket'], reconnection: false });
  onTestFinished(() => void socket.close());
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}
