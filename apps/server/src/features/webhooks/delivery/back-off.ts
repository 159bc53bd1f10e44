const MINUTE_MS = 60_000;
const GIVES_UP_AFTER_MS = 3 * 24 * 60 * MINUTE_MS;
/** How long each try waits after the one before; the last is repeated. */
const WAITS_MINUTES = [0.1, 0.5, 2, 10, 30, 60, 120, 240, 480, 720];

/** When to try again after so many tries; undefined once it has failed for three days. */
export function nextTry(now: Date, tries: number, failingSince: Date): Date | undefined {
  if (now.getTime() - failingSince.getTime() >= GIVES_UP_AFTER_MS) return undefined;
  const wait = WAITS_MINUTES[Math.min(tries, WAITS_MINUTES.length) - 1]!;
  return new Date(now.getTime() + wait * MINUTE_MS);
}
