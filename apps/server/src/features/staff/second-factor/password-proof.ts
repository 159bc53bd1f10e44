import type { StaffId } from '@huiyin/contract/ids';
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { hashToken, newToken } from '../links/link-token.ts';
import { staff } from '../tables.ts';
import { passwordProofs } from './tables.ts';

const VALID_MS = 10 * 60_000;
const FAILURES_ALLOWED = 5;

export type ProofUse = (typeof passwordProofs.$inferSelect)['use'];

/** A secret for who just gave the password. */
export async function makeProof(ctx: TransactionContext, staffId: StaffId, use: ProofUse): Promise<string> {
  const proof = newToken();
  await ctx.db.delete(passwordProofs).where(lt(passwordProofs.expiresAt, ctx.now()));
  await ctx.db.insert(passwordProofs).values({
    proofHash: hashToken(proof),
    staffId,
    use,
    expiresAt: new Date(ctx.now().getTime() + VALID_MS),
  });
  return proof;
}

/** Whose proof it is, held until the transaction ends. A wrong, a used and an expired one are answered alike. */
export async function lockProof(ctx: TransactionContext, proof: string, use: ProofUse) {
  const [found] = await ctx.db
    .select({
      hash: passwordProofs.proofHash,
      staffId: passwordProofs.staffId,
      newSecret: passwordProofs.newSecret,
      email: staff.email,
    })
    .from(passwordProofs)
    .innerJoin(staff, eq(staff.id, passwordProofs.staffId))
    .where(
      and(
        eq(passwordProofs.proofHash, hashToken(proof)),
        eq(passwordProofs.use, use),
        lt(passwordProofs.failures, FAILURES_ALLOWED),
        gt(passwordProofs.expiresAt, ctx.now()),
        isNull(staff.deactivatedAt),
      ),
    )
    .for('update');
  if (!found) throw new Refusal('second-factor.proof-over');
  return found;
}

export function countFailure(ctx: Context, hash: string) {
  return ctx.transaction((ctx) =>
    ctx.db
      .update(passwordProofs)
      .set({ failures: sql`${passwordProofs.failures} + 1` })
      .where(eq(passwordProofs.proofHash, hash)),
  );
}

/** Whatever stood open for this person ends: what it was made under no longer holds. */
export async function endProofs(ctx: TransactionContext, staffId: StaffId) {
  await ctx.db.delete(passwordProofs).where(eq(passwordProofs.staffId, staffId));
}
