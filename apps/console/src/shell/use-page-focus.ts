import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Takes the focus to another page as one goes there, so that Tab and a screen reader begin with it. */
export function usePageFocus() {
  const main = useRef<HTMLElement>(null);
  const last = useRef<string>(undefined);
  // Not the address, which changes before the old page is gone.
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });

  useEffect(() => {
    const isAnother = last.current !== undefined && last.current !== pathname;
    last.current = pathname;
    if (isAnother && !main.current?.contains(document.activeElement)) {
      main.current?.focus({ preventScroll: true });
    }
  }, [pathname]);

  return main;
}
