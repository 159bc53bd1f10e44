import { isIP } from 'node:net';
import type { Context } from '#platform/context';
import { isPublicAddress } from '#platform/public-address';
import { allowedReach } from './call-outside.ts';

/** Whether calls to this address might be let out; what a name stands for is looked up at each call. */
export async function couldReach(ctx: Context, { hostname, username, password }: URL): Promise<boolean> {
  if (username || password) return false;
  const host = hostname.replace(/^\[|\]$/g, '');
  const local = host === 'localhost' || (isIP(host) !== 0 && !isPublicAddress(host));
  return !local || (await allowedReach(ctx))(host, host);
}
