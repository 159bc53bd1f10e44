import type { Web } from '#platform/api';

/** The headers, with the address that we saw: what a request says of that itself anybody can write. */
export function seenFrom({ ip, headers }: Web): Headers {
  const seen = new Headers(headers);
  seen.set('x-forwarded-for', ip);
  return seen;
}
