import type { Context } from './context.ts';
import type { Contribution } from './contributions.ts';
import type { Listener } from './events.ts';
import type { Job } from './jobs.ts';

/** What a feature asks of the platform. */
export interface Feature {
  listeners?: readonly Listener[];
  jobs?: readonly Job[];
  /** What it adds to features above it. */
  contributes?: readonly Contribution[];
  /** Done about once a second by every process; none may wait for another. */
  everySecond?: readonly ((ctx: Context) => Promise<unknown>)[];
  /** Whether this actor may hear of a subject such as `ticket:0198…` or `ticket`; null when it is not ours. */
  mayWatch?(ctx: Context, subject: string): Promise<boolean | null>;
}
