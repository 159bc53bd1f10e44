import { type Client, connect } from '@huiyin/contract/client';
import type { StaffId } from '@huiyin/contract/ids';
import { onTestFinished } from 'vitest';
import { addAccount, shipRoles } from '#features/staff';
import { newId } from '#platform/ids';
import { startServer } from '../server.ts';
import type { useTestApp } from './app.ts';

export const PASSWORD = 'correct horse battery';

/** A further process on the test's database, where people sign in for real. */
export async function startSignInServer(app: ReturnType<typeof useTestApp>) {
  const server = await startServer(app.runtime, { host: '127.0.0.1', port: 0, byHand: true });
  onTestFinished(() => server.stop());
  const url = `http://127.0.0.1:${server.port}`;
  const api = (headers: Record<string, string> = {}): Client =>
    connect(`${url}/api`, { headers: () => headers });

  return {
    url,
    api,
    /** The cookie of a new session. */
    async signIn(account: string, password = PASSWORD) {
      let cookie = '';
      const client = connect(`${url}/api`, {
        fetch: async (request, init) => {
          const answer = await fetch(request, init);
          cookie = answer.headers
            .getSetCookie()
            .map((set) => set.split(';')[0])
            .join('; ');
          return answer;
        },
      });
      await client.sessions.signIn({ account, password });
      return { cookie };
    },
  };
}

/** Somebody who can sign in with PASSWORD. */
export async function makeAccount(app: ReturnType<typeof useTestApp>, roleCodes: readonly string[] = []) {
  const id = newId<StaffId>();
  const email = `${id}@example.com`;
  await app.given(async (ctx) => {
    await shipRoles(ctx, 'zh-CN');
    await addAccount(ctx, { id, name: '王芳', email, language: 'zh-CN', password: PASSWORD, roleCodes });
  });
  return { id, email };
}
