import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '#platform/context';
import { defineJob } from '#platform/jobs';
import { castOf } from './cast.ts';
import { findSample, lockSample } from './find-sample.ts';
import { openFieldValues } from './loading/sample-field-values.ts';
import { tellTicket } from './loading/tell-ticket.ts';
import { planOf } from './plan-of.ts';
import { type Sample, samples } from './tables.ts';

const AT_A_TIME = 10;

/** Tells what is left of the sample's tickets, some at a time; whoever else does so too takes turns with it. */
export async function tellAllTickets(ctx: Context, onProgress?: (told: number, planned: number) => void) {
  const sample = await findSample(ctx);
  if (!sample) return;
  const { tickets } = planOf(sample);
  const given = { cast: castOf(sample), now: sample.begunAt, fieldValues: await openFieldValues(ctx) };
  let told: number | undefined;
  do {
    told = await ctx.transaction(async (ctx) => {
      const now = await lockSample(ctx);
      if (now?.id !== sample.id || now.told >= tickets.length) return undefined;
      const next = tickets.slice(now.told, now.told + AT_A_TIME);
      const ticketIds: Sample['ticketIds'] = [];
      for (const story of next) ticketIds.push(await tellTicket(ctx, story, given));
      await ctx.db
        .update(samples)
        .set({
          told: now.told + next.length,
          ticketIds: sql`${samples.ticketIds} || ${sql.param(ticketIds)}::uuid[]`,
        })
        .where(eq(samples.id, sample.id));
      return now.told + next.length;
    });
    ctx.tell({ subject: 'sample', name: 'sample.told' });
    if (told) onProgress?.(told, tickets.length);
  } while (told);
}

export const tellTickets = defineJob('sample/tell-tickets', z.object({}), (ctx) => tellAllTickets(ctx));
