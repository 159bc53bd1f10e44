import { and, eq } from 'drizzle-orm';
import type { ReadDatabase } from '#platform/database';
import { auditSeals } from './tables.ts';

/** Whether a head noted earlier, as in `12:ab34…`, is still a link of the chain: who rewrote all of it cannot keep it. */
export async function sealNoted(db: ReadDatabase, head: string): Promise<boolean> {
  const [number = '', hash = ''] = head.split(':');
  if (!/^\d{1,15}$/.test(number)) return false;
  const found = await db
    .select({ number: auditSeals.number })
    .from(auditSeals)
    .where(and(eq(auditSeals.number, Number(number)), eq(auditSeals.hash, hash)));
  return found.length > 0;
}
