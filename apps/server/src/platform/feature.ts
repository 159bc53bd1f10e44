import type { Context } from './context.ts';
import type { Contribution } from './contributions.ts';
import type { Event } from './event-tail.ts';
import type { Listener } from './events.ts';
import type { Job } from './jobs.ts';
import type { Connections } from './sockets.ts';
import type { MayWatch } from './watching.ts';

/** What a feature asks of the platform. */
export interface Feature {
  listeners?: readonly Listener[];
  jobs?: readonly Job[];
  /** What it adds to features above it. */
  contributes?: readonly Contribution[];
  /** Done about once a second by every process; none may wait for another. */
  everySecond?: readonly ((ctx: Context, connections: Connections) => Promise<unknown>)[];
  mayWatch?: MayWatch;
  /** Told of every committed event in every process, for what it keeps in memory; must not wait for anything. */
  hears?(ctx: Context, event: Event, connections: Connections): void;
}
