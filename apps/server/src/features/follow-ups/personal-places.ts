import type { CustomerId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import type { PersonalPlaces } from '#features/customers';
import { tickets } from '#features/tickets';
import { followUps } from './tables.ts';

const theirs = (ids: readonly CustomerId[]) =>
  sql`ticket_id in (select t.id from ${tickets} t where t.customer_id = any(${sql.param([...ids])}::uuid[]))`;

export const personalInFollowUps: PersonalPlaces = {
  written: [{ table: followUps, columns: [followUps.what, followUps.outcome], about: theirs }],
  stays: async (ctx, ids) => ({ 'follow-ups': await ctx.db.$count(followUps, theirs(ids)) }),
  copy: async (ctx, ids) => ({
    followUps: await ctx.db.select().from(followUps).where(theirs(ids)).limit(5_000),
  }),
};
