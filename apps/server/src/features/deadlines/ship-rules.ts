import { companyLanguage } from '#features/organisation';
import type { TransactionContext } from '#platform/context';
import { inLanguage } from '#platform/language';
import { shippedCalendar, shippedPolicies } from './shipped-rules.ts';
import { calendars, policies } from './tables.ts';

/** Makes the shipped calendar and policies, named in the company's language. */
export async function shipRules(ctx: TransactionContext) {
  const language = await companyLanguage(ctx);
  const { name, week, ownDays, ...calendar } = shippedCalendar;
  await ctx.db
    .insert(calendars)
    .values({
      ...calendar,
      name: inLanguage(name, language),
      week: week.map((periods) => [...periods]),
      ownDays: {},
    })
    .onConflictDoNothing();
  await ctx.db
    .insert(policies)
    .values(
      shippedPolicies.map(({ name, ...policy }, index) => ({
        ...policy,
        name: inLanguage(name, language),
        place: index,
        hours: 'clock' as const,
        calendarId: calendar.id,
      })),
    )
    .onConflictDoNothing();
}
