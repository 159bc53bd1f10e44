import type { Signals } from './signals.ts';

const AT_MOST_EVERY_MS = 20;

/** Tells all processes to look at the events table; sent after a commit, so commits never wait for it. */
export function hinter(signals: Signals): () => void {
  let pending = false;
  return () => {
    if (pending) return;
    pending = true;
    setTimeout(() => {
      pending = false;
      signals.send('events');
    }, AT_MOST_EVERY_MS);
  };
}
