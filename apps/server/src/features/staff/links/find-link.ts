import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { staff } from '../tables.ts';
import { hashToken } from './link-token.ts';
import { accountLinks } from './tables.ts';

/** Who a link is for. A wrong, a used and an expired one are answered alike. */
export async function readLink(ctx: Context, { token }: { token: string }) {
  const [found] = await openLink(ctx, token);
  if (!found) throw new Refusal('account-links.invalid');
  const { kind, name, email, userName } = found;
  return { kind, name, email, userName };
}

/** The link and its person, both held until the transaction ends. */
export async function lockLink(ctx: TransactionContext, token: string) {
  const [found] = await openLink(ctx, token).for('update');
  if (!found) throw new Refusal('account-links.invalid');
  return found;
}

const openLink = (ctx: Context, token: string) =>
  ctx.db
    .select({
      id: accountLinks.id,
      kind: accountLinks.kind,
      staffId: staff.id,
      name: staff.name,
      email: staff.email,
      userName: staff.displayUsername,
      joinedAt: staff.joinedAt,
    })
    .from(accountLinks)
    .innerJoin(staff, eq(staff.id, accountLinks.staffId))
    .where(
      and(
        eq(accountLinks.tokenHash, hashToken(token)),
        isNull(accountLinks.endedAt),
        gt(accountLinks.expiresAt, ctx.now()),
        isNull(staff.deactivatedAt),
      ),
    );
