import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '#platform/context';
import { defineJob } from '#platform/jobs';
import { mailer } from '#platform/mailer';
import { staff } from '../tables.ts';
import { scheduleMail } from './mail-link.ts';

/** Asks for a new password, or who has not joined for another invitation. Known and unknown addresses take the same way: only the job looks. */
export async function requestLink(ctx: Context, { email }: { email: string }) {
  if (!ctx.use(mailer)) return { byMail: false };
  await ctx.transaction((ctx) => ctx.schedule(answerRequest, { email: email.toLowerCase() }));
  return { byMail: true };
}

export const answerRequest = defineJob(
  'staff/answer-link-request',
  z.object({ email: z.string() }),
  async (ctx, { email }) => {
    const [account] = await ctx.db
      .select({ id: staff.id, email: staff.email, joinedAt: staff.joinedAt })
      .from(staff)
      .where(and(eq(staff.email, email), isNull(staff.deactivatedAt)));
    if (!account) return;
    await ctx.transaction((ctx) => scheduleMail(ctx, account));
  },
);
