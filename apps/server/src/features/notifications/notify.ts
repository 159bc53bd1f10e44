import { describe } from '#features/deadlines';
import type { TransactionContext } from '#platform/context';
import { address, type NewNotice } from './address-notice.ts';
import { noticesCame } from './events.ts';
import { keepNotices } from './keep-notices.ts';
import { addMails } from './mails/add-mails.ts';
import { recipientsOf } from './recipients.ts';
import { alreadyTold, lockInboxes } from './told-lately.ts';

/**
 * Tells people, in the caller's transaction: at once in the console, by mail where they chose that. More than five
 * for a person within five minutes become one digest, so give all that happens together in one call. Features call
 * it from a listener, and not from a request that others wait for: it holds the inboxes of those it tells.
 */
export async function notify(ctx: TransactionContext, given: readonly NewNotice[]): Promise<void> {
  const me = ctx.actor.kind === 'staff' ? ctx.actor.id : null;
  const told = given
    .map((notice) => ({ ...notice, byId: notice.byId ?? me }))
    .filter(({ staffId, byId }) => staffId !== byId);
  if (told.length === 0) return;

  const people = told.flatMap(({ staffId, byId }) => (byId ? [staffId, byId] : [staffId]));
  const kinds = told.map(({ kind }) => kind);
  const recipients = await recipientsOf(ctx, [...new Set(people)], [...new Set(kinds)]);
  const subjects = await describe(
    ctx,
    told.map(({ subject }) => subject),
  );
  const addressed = withoutRepeats(told).flatMap((notice) => address(notice, recipients, subjects) ?? []);
  const staffIds = [...new Set(addressed.map(({ staffId }) => staffId))].sort();
  if (staffIds.length === 0) return;

  await lockInboxes(ctx, staffIds);
  const known = await alreadyTold(ctx, staffIds, addressed);
  const fresh = addressed.filter(({ staffId, key }) => !known.has(`${staffId} ${key}`));
  if (fresh.length === 0) return;

  const kept = await keepNotices(ctx, fresh);
  await addMails(ctx, kept, { recipients, subjects });
  const changed = new Set(kept.filter(({ inConsole }) => inConsole).map(({ staffId }) => staffId));
  await ctx.publishEach(
    noticesCame,
    [...changed].map((staffId) => ({ staffId })),
  );
}

function withoutRepeats<Told extends NewNotice>(told: readonly Told[]): Told[] {
  const each = told.map((notice) => [
    [notice.staffId, notice.kind, notice.subject, notice.key].join(' '),
    notice,
  ]);
  return [...new Map(each as [string, Told][]).values()];
}
