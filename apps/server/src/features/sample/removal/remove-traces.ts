import { sql } from 'drizzle-orm';
import { companyZone } from '#features/organisation';
import type { TransactionContext } from '#platform/context';
import type { Sample } from '../tables.ts';
import { removeRows } from './remove-rows.ts';

/** What speaks of the sample without a reference that the database knows. Answers where the bytes of its files lie. */
export async function removeTraces(
  ctx: TransactionContext,
  { ticketIds, staffIds, customerIds, begunAt }: Sample,
): Promise<string[]> {
  const followUps = await ctx.db.execute<{ id: string }>(
    sql`select id from follow_ups where ticket_id = any(${sql.param(ticketIds)}::uuid[])`,
  );
  const subjects = [
    ...ticketIds.map((id) => `ticket:${id}`),
    ...followUps.rows.map(({ id }) => `follow-up:${id}`),
  ];
  const about = sql`any(${sql.param(subjects)}::text[])`;
  const people = sql`any(${sql.param(staffIds)}::uuid[])`;

  const promises = await ctx.db.execute<{ id: string }>(
    sql`select id from deadlines where subject = ${about} or owner_staff_id = ${people}`,
  );
  await removeRows(
    ctx,
    'deadlines',
    promises.rows.map(({ id }) => id),
  );
  const told = await ctx.db.execute<{ id: string }>(sql`select id from notices where subject = ${about}`);
  await removeRows(
    ctx,
    'notices',
    told.rows.map(({ id }) => id),
  );
  const files = await ctx.db.execute<{ id: string; place: string }>(
    sql`select id, place from files where subject = ${about} or (subject is null and uploaded_by_id = ${people})`,
  );
  await removeRows(
    ctx,
    'files',
    files.rows.map(({ id }) => id),
  );

  await ctx.db.execute(sql`delete from drafts where subject = ${about}`);
  await ctx.db.execute(sql`delete from contact_point_reveals where staff_id = ${people} or contact_point_id in
    (select id from contact_points where customer_id = any(${sql.param(customerIds)}::uuid[]))`);
  await ctx.db.execute(sql`delete from sign_in_failures where account in
    (select unnest(array[email, username]) from staff where id = ${people})`);
  // Days before the sample hold only its tickets, unless somebody worked here already.
  await ctx.db.execute(sql`delete from ticket_days d where d.day < (${begunAt}::timestamptz at time zone ${await companyZone(ctx)})::date and not exists
    (select from tickets t where t.number like to_char(d.day, 'YYYYMMDD') || '%' and t.id <> all(${sql.param(ticketIds)}::uuid[]))`);
  return files.rows.map(({ place }) => place);
}
