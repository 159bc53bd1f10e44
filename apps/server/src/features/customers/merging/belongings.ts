import type { CustomerBelongingKind, RecentBelonging } from '@huiyin/contract/customer-merges';
import type { CustomerId } from '@huiyin/contract/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Context, TransactionContext } from '#platform/context';
import { contributionsTo, defineSlot } from '#platform/contributions';
import { defineFacility } from '#platform/facility';

export interface Move {
  from: CustomerId;
  to: CustomerId;
}

export interface Since {
  customerId: CustomerId;
  after: Date;
  /** What the merged one brought. */
  brought: readonly string[];
}

/** What customers have that is theirs: all of it is taken along when they are merged, and goes home when they part. */
export interface CustomerBelonging {
  kind: CustomerBelongingKind;
  /** How much of it the actor may see. */
  count(ctx: Context, customerId: CustomerId): Promise<number>;
  /** Answers the ids of what was moved. */
  gather(ctx: TransactionContext, move: Move): Promise<string[]>;
  /** Those of these that the one who stayed still has. */
  sendHome(ctx: TransactionContext, move: Move, ids: readonly string[]): Promise<unknown>;
  /** What came since, as far as the actor may see it, the newest first. */
  since?(ctx: Context, since: Since): Promise<Omit<RecentBelonging, 'kind'>[]>;
}

export const customerBelongings = defineSlot<CustomerBelonging>('customers/belongings');

const known = defineFacility((runtime) => contributionsTo(runtime, customerBelongings));

export const belongingsOf = (ctx: Context): CustomerBelonging[] => ctx.use(known);

/** Rows that name their customer in one column. `stays` says which of them cannot be moved, as the row `moved`. */
export function movedRows(table: PgTable, column: string, stays: (move: Move) => SQL = () => sql`false`) {
  const customer = sql.identifier(column);
  return {
    async gather(ctx: TransactionContext, move: Move): Promise<string[]> {
      const { rows } = await ctx.db.execute<{ id: string }>(sql`update ${table} as moved
        set ${customer} = ${move.to} where moved.${customer} = ${move.from} and not ${stays(move)} returning moved.id`);
      return rows.map(({ id }) => id);
    },
    async sendHome(ctx: TransactionContext, move: Move, ids: readonly string[]): Promise<string[]> {
      const { rows } = await ctx.db.execute<{
        id: string;
      }>(sql`update ${table} as moved set ${customer} = ${move.to}
        where moved.id = any(${sql.param([...ids])}::uuid[]) and moved.${customer} = ${move.from}
        and not ${stays(move)} returning moved.id`);
      return rows.map(({ id }) => id);
    },
  };
}
