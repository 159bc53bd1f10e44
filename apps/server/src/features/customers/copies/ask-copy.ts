import type { CustomerId, PersonalCopyId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { newId } from '#platform/ids';
import { NotFound } from '#platform/refusal';
import { lockCustomer } from '../access.ts';
import { wordsOf } from '../erasure/known-words.ts';
import { personalCopyMade } from '../events.ts';
import { makeCopy } from './make-copy.ts';
import { personalCopies } from './tables.ts';

/** Begins to put together all that is kept of a person, to be handed to them. */
export function askCopy(
  ctx: Context,
  { id, customerId, reason }: { id: PersonalCopyId; customerId: CustomerId; reason: string },
) {
  return ctx.transaction(async (ctx) => {
    const staffId = staffIdOf(ctx.actor);
    const { number } = await lockCustomer(ctx, customerId);
    const [known] = await ctx.db.select().from(personalCopies).where(eq(personalCopies.id, id));
    if (known && (known.staffId !== staffId || known.customerId !== customerId)) throw new NotFound();
    if (known) return known; // sent again
    const [begun] = await ctx.db
      .insert(personalCopies)
      .values({
        ...{ id, customerId, staffId, name: `${number}.zip`, askedAt: ctx.now() },
        place: `personal-copies/${newId()}`,
      })
      .returning();
    const why = (await wordsOf(ctx, customerId))?.inText(reason) ?? reason; // events never forget
    await ctx.publish(personalCopyMade, { customerId, reason: why });
    await ctx.schedule(makeCopy, { copyId: id });
    return begun!;
  });
}
