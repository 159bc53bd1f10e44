import type { ApiTokenId } from '@huiyin/contract/ids';
import { expect, test, vi } from 'vitest';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { makeAccount, startSignInServer } from '#testing/sign-in-server';
import { deactivate } from '../accounts/deactivate.ts';

const app = useTestApp();
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const wanted = () => ({
  id: newId<ApiTokenId>(),
  name: '报表',
  scopes: ['staff.read' as const],
  validDays: 30,
});

test('a program acts for its owner, within the scopes of the token', async () => {
  const { server, me } = await signedIn(['system-administrator']);

  const { token } = await me.tokens.make(wanted());

  expect(token).toMatch(/^hy_[\w-]{43}$/);
  const program = server.api(bearer(token));
  expect(await program.sessions.whoAmI()).toMatchObject({ permissions: ['staff.read'] });
  await expect(program.staff.accounts({})).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const { tokens } = await me.tokens.list();
  expect(tokens).toMatchObject([{ name: '报表', scopes: ['staff.read'], lastUsedAt: expect.any(Date) }]);
  expect(JSON.stringify(tokens)).not.toContain(token);
});

test('what keeps an account safe is not for programs', async () => {
  const { server, me } = await signedIn(['agent']);
  const { token } = await me.tokens.make(wanted());
  const program = server.api(bearer(token));

  await expect(program.tokens.make(wanted())).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(program.sessions.list()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(
    program.profile.changePassword({ current: 'x', password: 'y'.repeat(12) }),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('nobody gives a program more than they may themselves', async () => {
  const { me } = await signedIn(['agent']);

  await expect(me.tokens.make({ ...wanted(), scopes: ['staff.manage'] })).rejects.toMatchObject({
    data: { reason: 'tokens.beyond-own' },
  });
});

test('a revoked token, one too old and one whose owner has left are worth nothing', async () => {
  const { server, me, account } = await signedIn(['agent']);
  const made = async () => {
    const token = wanted();
    return { id: token.id, program: server.api(bearer((await me.tokens.make(token)).token)) };
  };
  const [revoked, left] = [await made(), await made()];
  await revoked.program.sessions.whoAmI();
  await left.program.sessions.whoAmI();
  const refused = (program: typeof me) =>
    vi.waitFor(() => expect(program.sessions.whoAmI()).rejects.toMatchObject({ code: 'UNAUTHORIZED' }), {
      timeout: 5_000,
      interval: 20,
    });

  await me.tokens.revoke({ id: revoked.id });
  await refused(revoked.program);
  await left.program.sessions.whoAmI();
  await deactivate(app.as(staffActor()), account);
  await refused(left.program);
});

test('a token ends by itself', async () => {
  const { server, me } = await signedIn(['agent']);
  const { token } = await me.tokens.make({ ...wanted(), validDays: 1 });

  await app.passTime(24 * 60);

  await expect(server.api(bearer(token)).sessions.whoAmI()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
});

test('a wrong, an empty and a strange token are nobody’s, even beside a good cookie', async () => {
  const { server, session } = await signedIn(['agent']);

  for (const authorization of [
    'Bearer hy_wrong',
    'Bearer ',
    'Bearer',
    'Basic aHk6',
    'Bearer hy_a hy_b',
    'null',
  ]) {
    await expect(server.api({ ...session, authorization }).sessions.whoAmI()).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    });
  }
});

async function signedIn(roleCodes: readonly string[]) {
  const server = await startSignInServer(app);
  const account = await makeAccount(app, roleCodes);
  const session = await server.signIn(account.email);
  return { server, account, session, me: server.api(session) };
}
