import { useSyncExternalStore } from 'react';

const TICK = 10_000;
const listeners = new Set<() => void>();
let now = new Date();
let ticking: ReturnType<typeof setInterval> | undefined;

function tick() {
  now = new Date();
  for (const hear of listeners) hear();
}

function listen(hear: () => void) {
  listeners.add(hear);
  ticking ??= setInterval(tick, TICK);
  return () => {
    listeners.delete(hear);
    if (listeners.size > 0) return;
    clearInterval(ticking);
    ticking = undefined;
  };
}

function currently() {
  const isStale = !ticking && Date.now() - now.getTime() >= TICK; // nobody kept it up to date
  if (isStale) now = new Date();
  return now;
}

/** The time, a few times a minute; one timer for all that is on the screen. */
export const useNow = () => useSyncExternalStore(listen, currently);
