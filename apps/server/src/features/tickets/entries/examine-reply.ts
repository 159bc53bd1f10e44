import type { Context } from '#platform/context';
import { findJargon } from '../jargon.ts';

/** What the desk says to a reply before it goes out. It suggests and never blocks. */
export async function examineReply(_: Context, { body }: { body: string }) {
  return { jargon: findJargon(body) };
}
