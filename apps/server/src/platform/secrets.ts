import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';
import type { WriteDatabase } from './database.ts';

/** Keys that every process on this database shares; never answered, logged or exported. */
export const secrets = pgTable('secrets', {
  name: text().primaryKey(),
  value: text().notNull(),
});

/** The secret of this name, made at random when first asked for. */
export async function secret(db: WriteDatabase, name: string): Promise<string> {
  await db
    .insert(secrets)
    .values({ name, value: randomBytes(32).toString('base64url') })
    .onConflictDoNothing();
  const [found] = await db.select().from(secrets).where(eq(secrets.name, name));
  return found!.value;
}
