import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

const ahead = ['/tickets', '/tickets/$ticketId', '/tickets/new', '/customers'] as const;

/** Fetches the code of the pages one goes to most, once the browser has nothing else to do. */
export function usePagesAhead() {
  const router = useRouter();
  useEffect(() => whenIdle(() => void fetchPages(router)), [router]);
}

async function fetchPages(router: ReturnType<typeof useRouter>) {
  for (const path of ahead) await router.loadRouteChunk(router.routesByPath[path])?.catch(() => undefined);
}

/** Returns how to call it off. Safari knows no idle time. */
function whenIdle(work: () => void) {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 2_000);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work);
  return () => cancelIdleCallback(asked);
}
