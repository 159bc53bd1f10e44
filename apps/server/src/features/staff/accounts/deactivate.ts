import type { StaffId } from '@huiyin/contract/ids';
import { and, eq, isNull, ne } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';
import { lockAccount } from '../access.ts';
import { staffDeactivated } from '../events.ts';
import { endLinks } from '../links/make-link.ts';
import { presences } from '../presence/tables.ts';
import { keepAdministrator } from '../roles/last-administrator.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { staff } from '../tables.ts';
import { revokeTokensOf } from '../tokens/revoke-token.ts';

/** Shuts an account off. What the person did stays; what they hold goes to the successor, or stays too. */
export function deactivate(ctx: Context, { id, successorId }: { id: StaffId; successorId?: StaffId }) {
  return ctx.transaction(async (ctx) => {
    if (ctx.actor.kind === 'staff' && ctx.actor.id === id) throw new Refusal('staff.not-yourself');
    if (successorId) await checkSuccessor(ctx, successorId, id);
    await keepAdministrator(ctx, async () => {
      const { deactivatedAt } = await lockAccount(ctx, id);
      if (deactivatedAt) return;
      await ctx.db
        .update(staff)
        .set({ deactivatedAt: ctx.now(), updatedAt: ctx.now() })
        .where(eq(staff.id, id));
      await endLinks(ctx, id);
      await endSessions(ctx, id);
      await revokeTokensOf(ctx, id);
      await ctx.db.delete(presences).where(eq(presences.staffId, id));
      await ctx.publish(staffDeactivated, { staffId: id, ...(successorId ? { successorId } : {}) });
    });
  });
}

async function checkSuccessor(ctx: TransactionContext, successorId: StaffId, id: StaffId) {
  const [works] = await ctx.db
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.id, successorId), ne(staff.id, id), isNull(staff.deactivatedAt)));
  if (!works) throw new NotFound();
}
