import { timingSafeEqual } from 'node:crypto';
import { generateRandomString } from 'better-auth/crypto';
import { and, eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { secrets } from '#platform/secrets';

const NAME = 'set-up-code';

/** The code that opens the set-up page once, the same for all processes; shown in the terminal only. */
export function setUpCode(ctx: Context): Promise<string> {
  return ctx.transaction(async (ctx) => {
    await ctx.db
      .insert(secrets)
      .values({ name: NAME, value: generateRandomString(12, 'A-Z', '0-9') })
      .onConflictDoNothing();
    const [found] = await ctx.db.select().from(secrets).where(eq(secrets.name, NAME));
    return found!.value;
  });
}

/** Compared in constant time; blanks and dashes that people type do not matter. */
export async function isSetUpCode(ctx: Context, typed: string): Promise<boolean> {
  const [found] = await ctx.db
    .select()
    .from(secrets)
    .where(and(eq(secrets.name, NAME)));
  const given = Buffer.from(typed.replace(/[\s-]/g, '').toUpperCase());
  const wanted = Buffer.from(found?.value ?? '');
  return wanted.length > 0 && given.length === wanted.length && timingSafeEqual(given, wanted);
}
