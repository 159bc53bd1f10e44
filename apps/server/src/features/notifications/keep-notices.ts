import type { NoticeId } from '@huiyin/contract/ids';
import type { NoticeFacts, NoticeKind } from '@huiyin/contract/notice-words';
import { sql } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import type { AddressedNotice } from './address-notice.ts';
import { countKinds, type Folding, foldNotices } from './fold-notices.ts';
import { isAlarm } from './notice-kinds.ts';
import { notices } from './tables.ts';
import { toldLately } from './told-lately.ts';

const ROWS_AT_ONCE = 2_000;

type Row = typeof notices.$inferInsert;
type KeptNotice = typeof notices.$inferSelect;

/** What a person finds: a single notice, or a digest. */
export interface InboxNotice extends Omit<AddressedNotice, 'kind' | 'subject' | 'key' | 'facts'> {
  kind: NoticeKind | null;
  subject: string | null;
  facts: NoticeFacts;
  count: number;
  /** False for a digest that only grew. */
  isNew: boolean;
}

/** Puts these into the inboxes, where they stand alone or become part of a digest, but alarms; answers what was added or grew. */
export async function keepNotices(
  ctx: TransactionContext,
  fresh: readonly AddressedNotice[],
): Promise<InboxNotice[]> {
  const inboxOf = inboxesOf(ctx);
  const lately = Map.groupBy(
    await toldLately(
      ctx,
      fresh.map(({ staffId }) => staffId),
    ),
    inboxOf,
  );
  const inboxes = [...Map.groupBy(fresh, inboxOf)].map(([inbox, fresh]) => {
    const folding = isAlarm(ctx, fresh[0]!.kind)
      ? undefined
      : foldNotices(lately.get(inbox) ?? [], fresh.length);
    return { fresh, digest: folding && digestOf(ctx, folding, fresh), folded: folding?.folded ?? [] };
  });

  const digests = inboxes.flatMap(({ digest }) => digest ?? []);
  await keepDigests(ctx, digests);
  await foldInto(
    ctx,
    inboxes.flatMap(({ digest, folded }) => folded.map(({ id }) => ({ id, digestId: digest!.id }))),
  );
  const rows = inboxes.flatMap(({ fresh, digest }) =>
    fresh.map(({ byMail, ...row }) => ({ ...row, createdAt: ctx.now(), digestId: digest?.id ?? null })),
  );
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await ctx.db.insert(notices).values(rows.slice(at, at + ROWS_AT_ONCE));
  }
  return inboxes.flatMap(({ fresh, digest }): InboxNotice[] => (digest ? [digest] : fresh.map(standAlone)));
}

// Who wants a kind by mail alone has a second, unseen inbox for it; alarms are apart, where nothing is folded.
const inboxesOf =
  (ctx: Context) =>
  ({ staffId, inConsole, kind }: Pick<KeptNotice, 'staffId' | 'inConsole' | 'kind'>) =>
    `${staffId} ${inConsole} ${isAlarm(ctx, kind)}`;

const standAlone = (notice: AddressedNotice) => ({ ...notice, count: 1, isNew: true });

function digestOf(
  ctx: TransactionContext,
  { digest, folded }: Folding<KeptNotice>,
  fresh: readonly AddressedNotice[],
) {
  const [{ staffId, inConsole }] = fresh as [AddressedNotice];
  const before = digest ? [digest, ...folded] : folded;
  const all = [...before, ...fresh.map((one) => ({ ...one, count: 1, createdAt: ctx.now() }))];
  return {
    id: digest?.id ?? newId<NoticeId>(),
    staffId,
    kind: null,
    subject: null,
    facts: { counts: countKinds(all) },
    count: all.reduce((sum, { count }) => sum + count, 0),
    urgent: all.some(({ urgent }) => urgent),
    sounds: all.some(({ sounds }) => sounds),
    inConsole,
    createdAt: digest?.createdAt ?? ctx.now(),
    byMail: fresh.some(({ byMail }) => byMail),
    isNew: digest === undefined,
  };
}

async function keepDigests(ctx: TransactionContext, digests: readonly ReturnType<typeof digestOf>[]) {
  if (digests.length === 0) return;
  const rows: Row[] = digests.map(({ byMail, isNew, ...row }) => row);
  await ctx.db
    .insert(notices)
    .values(rows)
    .onConflictDoUpdate({
      target: notices.id,
      set: {
        facts: sql`excluded.facts`,
        count: sql`excluded.count`,
        urgent: sql`excluded.urgent`,
        sounds: sql`excluded.sounds`,
      },
    });
}

async function foldInto(ctx: TransactionContext, folded: readonly { id: NoticeId; digestId: NoticeId }[]) {
  if (folded.length === 0) return;
  await ctx.db.execute(sql`update ${notices} n set digest_id = f."digestId"
    from jsonb_to_recordset(${JSON.stringify(folded)}::jsonb) as f(id uuid, "digestId" uuid)
    where n.id = f.id`);
}
