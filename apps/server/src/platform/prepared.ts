import type { Actor } from './actor.ts';
import type { Context } from './context.ts';

interface Preparable {
  prepare(name: string): { execute(values: Record<string, unknown>): Promise<unknown> };
}

type Prepared<Q extends Preparable> = ReturnType<Q['prepare']>;

/**
 * A query that is put together once for each actor and connection instead of at each asking, which takes Node longer
 * than to ask it. What differs between askings, the time too, stands in it as `sql.placeholder`.
 */
export function prepared<Q extends Preparable>(make: (ctx: Context) => Q) {
  const made = new WeakMap<Context['db'], WeakMap<Actor, Prepared<Q>>>();

  function find(ctx: Context): Prepared<Q> {
    const ofConnection = made.get(ctx.db) ?? new WeakMap<Actor, Prepared<Q>>();
    const found = ofConnection.get(ctx.actor) ?? (make(ctx).prepare(NAMED) as Prepared<Q>);
    made.set(ctx.db, ofConnection.set(ctx.actor, found));
    return found;
  }

  return (ctx: Context, values: Record<string, unknown> = {}) =>
    find(ctx).execute(values) as ReturnType<Prepared<Q>['execute']>;
}

/** Stands for a name by which the database shall remember it. */
export const NAMED = 'named';
