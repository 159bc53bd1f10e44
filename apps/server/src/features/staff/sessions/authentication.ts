import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { username } from 'better-auth/plugins';
import type { WriteDatabase } from '#platform/database';
import { defineFacility } from '#platform/facility';
import { newId } from '#platform/ids';
import { secret } from '#platform/secrets';
import { credentials, sessions, staff, verifications } from '../tables.ts';
import { LONGEST_DAYS } from './session-lifetime.ts';
import { sessionStarter } from './session-starter.ts';

const DAY_SECONDS = 86_400;

/** Passwords, sessions and single-use codes, kept by better-auth in our tables. */
export const authentication = defineFacility(({ db, settings, now }) =>
  openAuthentication(db, { now, secure: settings.publicUrl?.startsWith('https:') ?? false }),
);

async function openAuthentication(db: WriteDatabase, { now, secure }: { now(): Date; secure: boolean }) {
  return betterAuth({
    secret: await secret(db, 'authentication'),
    baseURL: 'http://localhost',
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: { user: staff, session: sessions, account: credentials, verification: verifications },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, autoSignIn: false },
    session: { expiresIn: LONGEST_DAYS * DAY_SECONDS },
    databaseHooks: {
      session: { create: { before: async () => ({ data: { createdAt: now(), updatedAt: now() } }) } },
    },
    plugins: [
      username({ minUsernameLength: 2, maxUsernameLength: 50, usernameValidator: isUserName }),
      sessionStarter(),
    ],
    advanced: {
      cookiePrefix: 'huiyin',
      useSecureCookies: secure,
      database: { generateId: () => newId() },
      disableOriginCheck: true, // ours is on every request, see platform/http.ts
      disableCSRFCheck: true,
    },
    telemetry: { enabled: false },
    rateLimit: { enabled: false }, // ours counts across processes
    logger: { disabled: true },
  });
}

// Names in Chinese are user names too.
const isUserName = (name: string) => /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name);
