import type { Actor } from '#platform/actor';
import type { TransactionContext } from '#platform/context';

/** The same transaction at another moment: what is done in it was done then, and nobody is told of it now. */
export function inThePast(ctx: TransactionContext, actor: Actor, at: Date): TransactionContext {
  const untold = async () => undefined;
  const past: TransactionContext = {
    ...ctx,
    actor,
    now: () => at,
    publish: untold,
    publishEach: untold,
    schedule: untold,
    tell: () => undefined,
    transaction: (work) => work(past),
  };
  return past;
}
