import type { ContactPointId } from '@huiyin/contract/ids';
import { and, eq, ne } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { contactPointChanged } from '../events.ts';
import { contactPoints } from '../tables.ts';
import { maskContactPoint } from './contact-notation.ts';
import { shown } from './contact-points-of.ts';
import { lockContactPoint } from './lock-contact-point.ts';
import { readNotation } from './read-notation.ts';
import { refuseTaken } from './refuse-taken.ts';

interface Change {
  contactPointId: ContactPointId;
  value?: string;
  label?: string;
  primary?: true;
  bounced?: boolean;
  addAnyway?: boolean;
}

/** A value that comes back as its mask was not touched; a new one has not bounced yet. */
export function changeContactPoint(ctx: Context, { contactPointId, addAnyway, ...change }: Change) {
  return ctx.transaction(async (ctx) => {
    const before = await lockContactPoint(ctx, contactPointId);
    const { customerId, kind } = before;
    const others = and(eq(contactPoints.customerId, customerId), ne(contactPoints.id, contactPointId));
    const after = { ...before, ...pick(change) };

    const isNew = change.value !== undefined && change.value !== maskContactPoint(kind, before.value);
    if (isNew) Object.assign(after, readNotation({ kind, value: change.value! }), { bouncedAt: null });
    if (change.bounced !== undefined)
      after.bouncedAt = change.bounced ? (before.bouncedAt ?? ctx.now()) : null;
    if (after.value !== before.value) {
      const same = and(others, eq(contactPoints.kind, kind), eq(contactPoints.value, after.value));
      if ((await ctx.db.$count(contactPoints, same)) > 0)
        throw new Refusal('contact-points.already-there', ['value']);
      if (!addAnyway) await refuseTaken(ctx, { customerId, points: [after] });
    }

    const fields = (['value', 'display', 'label', 'primary', 'bouncedAt'] as const).filter(
      (field) => after[field] !== before[field],
    );
    if (fields.length === 0) return shown(before);
    if (after.primary) await ctx.db.update(contactPoints).set({ primary: false }).where(others);
    const changed = Object.fromEntries(fields.map((field) => [field, after[field]]));
    await ctx.db.update(contactPoints).set(changed).where(eq(contactPoints.id, contactPointId));
    await ctx.publish(contactPointChanged, { customerId, contactPointId, fields });
    return shown(after);
  });
}

const pick = ({ label, primary }: Pick<Change, 'label' | 'primary'>) => ({
  ...(label === undefined ? {} : { label }),
  ...(primary ? { primary } : {}),
});
