import type { RouterHistory } from '@tanstack/react-router';
import { useDeferredValue } from 'react';

/** As many as a high window shows. */
const AT_ONCE = 20;

let isReturn = false;

/** Hears whether people go on or back, which useFirstRows asks. */
export function watchSteps(history: RouterHistory) {
  history.subscribe(({ action }) => {
    isReturn = action.type !== 'PUSH' && action.type !== 'REPLACE';
  });
}

/**
 * The rows of a long list: those in sight at once, all of them a moment later, which keeps nobody from clicking. Who
 * comes back gets all at once, to stand where they had scrolled.
 */
export function useFirstRows<T>(rows: T[]): T[] {
  return useDeferredValue(rows, isReturn ? rows : rows.slice(0, AT_ONCE));
}
