import type { CustomerId } from '@huiyin/contract/ids';
import { asc, desc, eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { contactPoints } from '../tables.ts';
import { maskContactPoint } from './contact-notation.ts';

const MOST = 100;

/** How a customer whom the actor may see is reached, the primary way first; masked. */
export async function contactPointsOf(ctx: Context, customerId: CustomerId) {
  const found = await ctx.db
    .select()
    .from(contactPoints)
    .where(eq(contactPoints.customerId, customerId))
    .orderBy(desc(contactPoints.primary), asc(contactPoints.addedAt), asc(contactPoints.id))
    .limit(MOST);
  return found.map(shown);
}

/** A contact point as it may leave the server. */
export function shown({ id, kind, value, label, primary, bouncedAt }: typeof contactPoints.$inferSelect) {
  return { id, kind, masked: maskContactPoint(kind, value), label, primary, bouncedAt };
}
