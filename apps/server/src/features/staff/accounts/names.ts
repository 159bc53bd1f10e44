import type { StaffId } from '@huiyin/contract/ids';
import { and, eq, ne, or } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { staff } from '../tables.ts';

export interface Names {
  name: string;
  email: string;
  userName: string | null;
}

/** Names as better-auth keeps them: what is compared in lower case, what is shown as typed. */
export const nameColumns = ({ name, email, userName }: Names) => ({
  name,
  email: email.toLowerCase(),
  username: userName?.toLowerCase() ?? null,
  displayUsername: userName,
});

/** Refuses an email or user name by which another account signs in. */
export async function refuseTakenNames(ctx: TransactionContext, { id, ...names }: Names & { id: StaffId }) {
  const { email, username } = nameColumns(names);
  const others = await ctx.db
    .select({ email: staff.email })
    .from(staff)
    .where(
      and(ne(staff.id, id), or(eq(staff.email, email), username ? eq(staff.username, username) : undefined)),
    );
  if (others.some((other) => other.email === email)) throw new Refusal('staff.email-taken');
  if (others.length > 0) throw new Refusal('staff.user-name-taken');
}
