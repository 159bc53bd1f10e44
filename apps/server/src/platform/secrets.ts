import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';
import type { ReadDatabase, WriteDatabase } from './database.ts';

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

/** The secret of this name that somebody entrusted to us; undefined where there is none. */
export async function entrustedSecret(db: ReadDatabase, name: string): Promise<string | undefined> {
  const [found] = await db.select().from(secrets).where(eq(secrets.name, name));
  return found?.value;
}

/** Keeps what somebody else's system asks for; undefined forgets it. */
export async function entrustSecret(db: WriteDatabase, name: string, value: string | undefined) {
  if (value === undefined) await db.delete(secrets).where(eq(secrets.name, name));
  else
    await db
      .insert(secrets)
      .values({ name, value })
      .onConflictDoUpdate({ target: secrets.name, set: { value } });
}
