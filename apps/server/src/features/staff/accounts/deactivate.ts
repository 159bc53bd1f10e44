import type { StaffId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockAccount } from '../access.ts';
import { staffDeactivated } from '../events.ts';
import { endLinks } from '../links/make-link.ts';
import { presences } from '../presence/tables.ts';
import { keepAdministrator } from '../roles/last-administrator.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { staff } from '../tables.ts';
import { revokeTokensOf } from '../tokens/revoke-token.ts';

/** Shuts an account off. What the person did and still holds stays. */
export function deactivate(ctx: Context, { id }: { id: StaffId }) {
  return ctx.transaction(async (ctx) => {
    if (ctx.actor.kind === 'staff' && ctx.actor.id === id) throw new Refusal('staff.not-yourself');
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
      await ctx.publish(staffDeactivated, { staffId: id });
    });
  });
}
