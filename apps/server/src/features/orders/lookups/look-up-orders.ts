import type { TicketId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { type OrderSystem, orderAnswers } from '../tables.ts';
import { isAsking, isDue } from './is-due.ts';
import { keptFor } from './kept-for.ts';
import { lookUp } from './look-up.ts';
import { numbersOfTicket } from './numbers-of-ticket.ts';
import { underWay } from './under-way.ts';

const GRACE_MS = 3_000;

/** Begins to ask for what is due, or for one number again, and does not wait for it. What somebody asks already is shared. */
export async function lookUpOrders(
  ctx: Context,
  { ticketId, orderNumber: again }: { ticketId: TicketId; orderNumber?: string },
) {
  const numbers = await numbersOfTicket(ctx, ticketId);
  if (again !== undefined && !numbers.includes(again)) throw new NotFound();
  const { systems, answerOf } = await keptFor(ctx, again === undefined ? numbers : [again]);
  const now = ctx.now();
  const under = ctx.use(underWay);
  const wanted = systems.flatMap((system) =>
    (again === undefined ? numbers : [again])
      .map((orderNumber) => ({ system, orderNumber, kept: answerOf(system.id, orderNumber) }))
      .filter(({ kept }) =>
        again === undefined ? isDue(system, kept, now) : !system.pausedAt && !isAsking(kept, now),
      )
      .slice(0, under.room(system.id)),
  );
  for (const claim of await claimed(ctx, wanted)) under.begin(claim.system.id, () => lookUp(ctx, claim));
}

type Wanted = { system: OrderSystem; orderNumber: string; kept: { lookedUpAt: Date | null } | undefined };

/** Those of them that nobody else began to ask for, or had answered, since we looked. */
function claimed(ctx: Context, wanted: readonly Wanted[]) {
  if (wanted.length === 0) return [];
  return ctx.transaction(async ({ db }) => {
    const now = ctx.now();
    const rows = wanted.map(({ system, orderNumber, kept }) => ({
      ...{ orderSystemId: system.id, orderNumber, lookedUpAt: kept?.lookedUpAt ?? null },
      askingUntil: new Date(now.getTime() + system.timeLimitSeconds * 1000 + GRACE_MS),
    }));
    const held = sql`${orderAnswers.askingUntil} > ${now.toISOString()}::timestamptz`;
    const ours = await db
      .insert(orderAnswers)
      .values(rows)
      .onConflictDoUpdate({
        target: [orderAnswers.orderSystemId, orderAnswers.orderNumber],
        set: { askingUntil: sql`excluded.asking_until` },
        setWhere: sql`(${held}) is not true and ${orderAnswers.lookedUpAt} is not distinct from excluded.looked_up_at`,
      })
      .returning();
    return wanted.flatMap(({ system, orderNumber }) =>
      ours
        .filter((one) => one.orderSystemId === system.id && one.orderNumber === orderNumber)
        .map(({ askingUntil }) => ({ system, orderNumber, askingUntil: askingUntil! })),
    );
  });
}
