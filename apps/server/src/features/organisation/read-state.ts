import type { Context } from '#platform/context';
import { mailer } from '#platform/mailer';
import { findOrganisation } from './find-organisation.ts';

/** What anyone may know before signing in. */
export async function readState(ctx: Context) {
  const found = await findOrganisation(ctx);
  return {
    setUp: found !== undefined,
    name: found?.name ?? '',
    language: found?.language ?? 'zh-CN',
    sendsMail: ctx.use(mailer) !== null,
  };
}
