import { isIP } from 'node:net';
import { defineFacility } from '#platform/facility';

/** Whose passkeys these are: browsers tie each to a host name, and offer it to pages from there only. */
export const passkeySite = defineFacility(({ settings }) => siteOf(settings.publicUrl));

/** Browsers take https and a name; plain http and no name but on the machine itself. */
export function siteOf(publicUrl: string | undefined) {
  if (!publicUrl) return { domain: 'localhost', isOurs: isLocal };
  const { hostname, protocol, origin } = new URL(publicUrl);
  const usable = hostname === 'localhost' || (protocol === 'https:' && !isIP(hostname.replace(/[[\]]/g, '')));
  return usable ? { domain: hostname, isOurs: (from: string) => from === origin } : null;
}

// Whatever port a container shows it under.
const isLocal = (from: string) => URL.canParse(from) && new URL(from).hostname === 'localhost';
