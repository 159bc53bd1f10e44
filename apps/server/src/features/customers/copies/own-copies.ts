import type { CustomerId, PersonalCopyId } from '@huiyin/contract/ids';
import { and, desc, eq } from 'drizzle-orm';
import { fileStore } from '#features/files';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';
import { visibleCustomers } from '../access.ts';
import { personalCopyDownloaded } from '../events.ts';
import { customers } from '../tables.ts';
import { personalCopies } from './tables.ts';

const MOST = 20;

/** What this person had made of the customer lately. */
export async function listCopies(ctx: Context, { customerId }: { customerId: CustomerId }) {
  const [customer] = await ctx.db
    .select({ id: customers.id })
    .from(customers)
    .where(and(eq(customers.id, customerId), visibleCustomers(ctx)));
  if (!customer) throw new NotFound();
  const found = await ctx.db
    .select()
    .from(personalCopies)
    .where(and(eq(personalCopies.customerId, customerId), eq(personalCopies.staffId, staffIdOf(ctx.actor))))
    .orderBy(desc(personalCopies.askedAt))
    .limit(MOST);
  return { copies: found };
}

/** The bytes of one's own; each download stands in the audit log. */
export async function downloadCopy(ctx: Context, { id }: { id: PersonalCopyId }) {
  const [copy] = await ctx.db
    .select()
    .from(personalCopies)
    .where(and(eq(personalCopies.id, id), eq(personalCopies.staffId, staffIdOf(ctx.actor))));
  if (!copy) throw new NotFound();
  const { customerId, name, status, place } = copy;
  if (status !== 'made') throw new Refusal('exports.not-made');
  const body = await ctx.use(fileStore).open(place);
  await ctx.transaction((ctx) => ctx.publish(personalCopyDownloaded, { customerId, copyId: id }));
  return {
    headers: {
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
    body: new Blob([body], { type: 'application/zip' }),
  };
}
