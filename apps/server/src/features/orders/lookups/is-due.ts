import type { KeptAnswer, OrderSystem } from '../tables.ts';

const RESTS_AFTER_FAILURE_MS = 60_000;

export const isAsking = (kept: Pick<KeptAnswer, 'askingUntil'> | undefined, now: Date): boolean =>
  Boolean(kept?.askingUntil && kept.askingUntil > now);

/** Whether the system should be asked: not while it is, nor soon after it failed. */
export function isDue(
  { pausedAt, keepMinutes }: Pick<OrderSystem, 'pausedAt' | 'keepMinutes'>,
  kept: KeptAnswer | undefined,
  now: Date,
): boolean {
  if (pausedAt || isAsking(kept, now)) return false;
  if (!kept?.lookedUpAt) return true;
  const rests = kept.failure ? RESTS_AFTER_FAILURE_MS : keepMinutes * 60_000;
  return kept.lookedUpAt.getTime() + rests <= now.getTime();
}
