import type { ConsentDecision, ConsentKind } from '@huiyin/contract/consents';
import type { ConsentId, CustomerId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { staff } from '#features/staff';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';
import { lockCustomer } from '../access.ts';
import { consentGiven, consentWithdrawn } from '../events.ts';
import { consentColumns } from './consent-columns.ts';
import { consents } from './tables.ts';

interface NewConsent {
  id: ConsentId;
  customerId: CustomerId;
  kind: ConsentKind;
  decision: ConsentDecision;
  version: string;
  how: string;
  decidedAt?: Date;
}

/** Keeps what a customer decided; what they decided before stays as it was. */
export function recordConsent(ctx: Context, decided: NewConsent) {
  return ctx.transaction(async (ctx) => {
    const { id, customerId, kind, decision, decidedAt = ctx.now() } = decided;
    await lockCustomer(ctx, customerId);
    if (decidedAt > ctx.now()) throw new Refusal('consents.in-the-future', ['decidedAt']);
    const [recorded] = await ctx.db
      .insert(consents)
      .values({ ...decided, decidedAt, recordedById: staffIdOf(ctx.actor), recordedAt: ctx.now() })
      .onConflictDoNothing({ target: consents.id })
      .returning({ id: consents.id });
    if (recorded) {
      const event = decision === 'given' ? consentGiven : consentWithdrawn;
      await ctx.publish(event, { customerId, consentId: id, kind });
    }
    const [found] = await ctx.db
      .select(consentColumns)
      .from(consents)
      .leftJoin(staff, eq(staff.id, consents.recordedById))
      .where(eq(consents.id, id));
    if (!found) throw new NotFound();
    return found;
  });
}
