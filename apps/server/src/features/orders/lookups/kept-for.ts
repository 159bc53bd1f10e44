import type { OrderSystemId } from '@huiyin/contract/ids';
import { asc, inArray } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { type KeptAnswer, orderAnswers, orderSystems } from '../tables.ts';

/** Every system, and what each has said of these numbers. */
export async function keptFor(ctx: Context, numbers: readonly string[]) {
  const systems = await ctx.db.select().from(orderSystems).orderBy(asc(orderSystems.name));
  const answers =
    systems.length > 0 && numbers.length > 0
      ? await ctx.db
          .select()
          .from(orderAnswers)
          .where(inArray(orderAnswers.orderNumber, [...numbers]))
      : [];
  const byBoth = new Map(answers.map((answer) => [keyOf(answer.orderSystemId, answer.orderNumber), answer]));
  return {
    systems,
    answerOf: (id: OrderSystemId, number: string): KeptAnswer | undefined => byBoth.get(keyOf(id, number)),
  };
}

const keyOf = (id: OrderSystemId, number: string) => `${id} ${number}`;
