import type { CustomerLevel, CustomerMarkKind } from '@huiyin/contract/customers';
import { and, arrayContains, eq, type SQL, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { standingCustomers } from './access.ts';
import { matchesOf } from './matches.ts';
import { customerMarks, customers } from './tables.ts';

export interface CustomerFilter {
  words?: string;
  level?: CustomerLevel;
  mark?: CustomerMarkKind;
  tag?: string;
}

/** The customers that a filter means, among those the actor may see. */
export function filtered(ctx: Context, { words, level, mark, tag }: CustomerFilter): SQL | undefined {
  return and(
    standingCustomers(ctx),
    words ? sql`${customers.id} in (${sql.join(matchesOf(words), sql` union all `)})` : undefined,
    level && eq(customers.level, level),
    mark &&
      sql`${customers.id} in (select m.customer_id from ${customerMarks} m
        where m.kind = ${mark} and m.unmarked_at is null)`,
    tag ? arrayContains(customers.tags, [tag]) : undefined,
  );
}
