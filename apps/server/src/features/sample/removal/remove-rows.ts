import { sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';

interface Reference {
  table: string;
  column: string;
  required: boolean;
  /** Others refer to its rows in turn. */
  referenced: boolean;
}

// What a person alone could see goes with them: forgetting whose it was would show it to all.
const owned = ['phrases.owner_id'];

/**
 * Removes rows for good. The database knows who refers to them: a row that must name one of them goes with it, a row
 * that may forgets it.
 */
export async function removeRows(ctx: TransactionContext, table: string, ids: readonly string[]) {
  if (ids.length === 0) return;
  const these = sql`any(${sql.param([...ids])}::uuid[])`;
  for (const { column, required, referenced, ...child } of await referencesTo(ctx, table)) {
    const [where, name] = [sql.identifier(child.table), sql.identifier(column)];
    if (!required && !owned.includes(`${child.table}.${column}`)) {
      await ctx.db.execute(sql`update ${where} set ${name} = null where ${name} = ${these}`);
    } else if (referenced) {
      const found = await ctx.db.execute<{ id: string }>(
        sql`select id from ${where} where ${name} = ${these}`,
      );
      await removeRows(
        ctx,
        child.table,
        found.rows.map(({ id }) => id),
      );
    } else {
      await ctx.db.execute(sql`delete from ${where} where ${name} = ${these}`);
    }
  }
  await ctx.db.execute(sql`delete from ${sql.identifier(table)} where id = ${these}`);
}

async function referencesTo(ctx: TransactionContext, table: string): Promise<Reference[]> {
  const { rows } = await ctx.db.execute<{ [Key in keyof Reference]: Reference[Key] }>(sql`
    select child.relname as table, a.attname as column, a.attnotnull as required,
      exists (select from pg_constraint r where r.contype = 'f' and r.confrelid = child.oid) as referenced
    from pg_constraint c
    join pg_class child on child.oid = c.conrelid
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = ${`public.${table}`}::regclass
    order by child.relname, a.attname`);
  return rows;
}
