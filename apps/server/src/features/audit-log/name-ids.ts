import type { AuditNames } from '@huiyin/contract/audit-log';
import { sql } from 'drizzle-orm';
import { categories } from '#features/categories';
import { customers } from '#features/customers';
import { calendars, policies } from '#features/deadlines';
import { fields } from '#features/fields';
import { phrases } from '#features/phrases';
import { departments, groups, roles, staff } from '#features/staff';
import { tickets } from '#features/tickets';
import { webhooks } from '#features/webhooks';
import type { Context } from '#platform/context';

const ID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;

// Customers by their number: the log is no way round what is masked elsewhere.
const named = [
  ['staff', staff, 'name'],
  ['department', departments, 'name'],
  ['group', groups, 'name'],
  ['role', roles, 'name'],
  ['ticket', tickets, 'number'],
  ['customer', customers, 'number'],
  ['category', categories, 'name'],
  ['field', fields, 'label'],
  ['phrase', phrases, 'title'],
  ['policy', policies, 'name'],
  ['calendar', calendars, 'name'],
  ['webhook', webhooks, 'name'],
] as const;

/** What people call the things that these rows name by id, as they are called now. */
export async function nameIds(
  ctx: Context,
  rows: readonly { subject: string; details: unknown }[],
): Promise<AuditNames> {
  const ids = new Set(JSON.stringify(rows.map(({ subject, details }) => [subject, details])).match(ID));
  if (ids.size === 0) return {};
  const wanted = sql`any(${sql.param([...ids])}::uuid[])`;
  const parts = named.map(
    ([kind, table, column]) =>
      sql`select id::text, ${kind}::text as kind, ${sql.identifier(column)} as name from ${table} where id = ${wanted}`,
  );
  const found = await ctx.db
    .select({ id: sql<string>`id`, kind: sql<string>`kind`, name: sql<string>`name` })
    .from(sql`(${sql.join(parts, sql` union all `)}) as named`);
  return Object.fromEntries(found.map(({ id, ...one }) => [id, one]));
}
