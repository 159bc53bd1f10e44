import type { SessionId, StaffId } from '@huiyin/contract/ids';
import { eq, type SQL, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { passkeys } from '../passkeys/tables.ts';
import { roles, sessions, staff, staffRoles } from '../tables.ts';
import { secondFactors } from './tables.ts';

/** Whether the account of this row gives codes of an app. */
const hasApp = sql<boolean>`exists (select from ${secondFactors} f where f.staff_id = ${staff}.id)`;

const hasPasskey = sql<boolean>`exists (select from ${passkeys} p where p.staff_id = ${staff}.id)`;

/** Whether it can sign in with more than the password. */
export const hasFactor = sql<boolean>`(${hasApp} or ${hasPasskey})`;

/** Whether a role asks it to. */
const needsFactor = sql<boolean>`exists (select from ${staffRoles} h join ${roles} r on r.id = h.role_id
  where h.staff_id = ${staff}.id and r.needs_second_factor)`;

/**
 * Who should have a second factor and has none can do nothing before it is set up. Who has passkeys only may
 * still sign in by password, which is then not enough: the session must be one that a passkey began.
 */
export function owesNoFactor(sessionId: SessionId | null): SQL {
  const proved = sessionId
    ? sql`exists (select from ${sessions} s where s.id = ${sessionId} and s.proved_by = 'passkey')`
    : sql`true`;
  return sql`(not ${needsFactor} or ${hasApp} or (${hasPasskey} and ${proved}))`;
}

/** What this person must give besides the password, and what they have. */
export async function owedFactor(ctx: Context, staffId: StaffId) {
  const [found] = await ctx.db
    .select({ hasApp, hasPasskey, needs: needsFactor })
    .from(staff)
    .where(eq(staff.id, staffId));
  return found ?? { hasApp: false, hasPasskey: false, needs: false };
}
