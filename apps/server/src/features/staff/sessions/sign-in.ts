import type { StaffId } from '@huiyin/contract/ids';
import { APIError } from 'better-auth/api';
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Web } from '#platform/api';
import type { Context, TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockAccount } from '../access.ts';
import { staffSignedIn } from '../events.ts';
import { owedFactor } from '../second-factor/owed-factor.ts';
import { makeProof } from '../second-factor/password-proof.ts';
import { sessions, staff } from '../tables.ts';
import { authentication } from './authentication.ts';
import { countFailedSignIn, forgetFailedSignIns, refuseLockedOut } from './lock-out.ts';
import { seenFrom } from './seen-from.ts';

// Nobody's address: checking it takes as long as checking a known one.
const NOBODY = 'nobody@invalid.example';

/**
 * Starts a session by email or user name, or says what must come before it.
 * Unknown accounts and wrong passwords are answered alike, in equal time.
 */
export async function signIn(ctx: Context, input: { account: string; password: string }, web: Web) {
  const account = input.account.toLowerCase();
  await refuseLockedOut(ctx, account);
  const email = (await emailOf(ctx, account)) ?? NOBODY;
  const auth = await ctx.use(authentication);
  try {
    const { headers, response } = await auth.api.signInEmail({
      headers: seenFrom(web),
      returnHeaders: true,
      body: { email, password: input.password },
    });
    const staffId = response.user.id as StaffId;
    return await ctx.transaction(async (ctx) => {
      await lockAccount(ctx, staffId); // a second factor set up just now ends sessions, and not this one after
      await forgetFailedSignIns(ctx, staffId);
      const owed = await owedFactor(ctx, staffId);
      if (owed.hasApp || owed.needs) {
        await ctx.db.delete(sessions).where(eq(sessions.token, response.token)); // nobody was told of it
        return askForFactor(ctx, staffId, owed);
      }
      await ctx.publish(staffSignedIn, { staffId }, { byId: staffId });
      for (const cookie of headers.getSetCookie()) web.resHeaders.append('set-cookie', cookie);
      return { owes: 'nothing' as const, proof: null };
    });
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    await countFailedSignIn(ctx, account);
    throw new Refusal('sessions.wrong-credentials');
  }
}

async function askForFactor(
  ctx: TransactionContext,
  staffId: StaffId,
  { hasApp, hasPasskey }: { hasApp: boolean; hasPasskey: boolean },
) {
  if (hasApp) return { owes: 'code' as const, proof: await makeProof(ctx, staffId, 'give-code') };
  if (hasPasskey) return { owes: 'passkey' as const, proof: null };
  return { owes: 'second-factor' as const, proof: await makeProof(ctx, staffId, 'set-up') };
}

/** How better-auth knows this account; undefined for who cannot sign in now. */
async function emailOf(ctx: Context, account: string) {
  const [found] = await ctx.db
    .select({ email: staff.email })
    .from(staff)
    .where(
      and(
        account.includes('@') ? eq(staff.email, account) : eq(staff.username, account),
        isNull(staff.deactivatedAt),
        isNotNull(staff.joinedAt),
      ),
    );
  return found?.email;
}
