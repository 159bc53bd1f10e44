import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { customers } from '#features/customers';
import { tickets } from '#features/tickets';
import type { Context } from '#platform/context';
import { defineJob } from '#platform/jobs';
import { castOf } from './cast.ts';
import { findSample, lockStory, toldTickets } from './find-sample.ts';
import { loadCustomers } from './loading/load-customers.ts';
import { openFieldValues } from './loading/sample-field-values.ts';
import { tellTicket } from './loading/tell-ticket.ts';
import type { PlannedTicket, SamplePlan } from './plan.ts';
import { planOf } from './plan-of.ts';
import { type Sample, samples } from './tables.ts';

const AT_ONCE = 4;
const SAID_EVERY = 10;
const BEFORE_ALL = -1;

type Given = Parameters<typeof tellTicket>[2];

/** Tells what is left of the sample's tickets, several at once; another process may do so too, or have begun it. */
export async function tellAllTickets(ctx: Context, onProgress?: (told: number, planned: number) => void) {
  const sample = await findSample(ctx);
  if (!sample) return;
  const plan = planOf(sample);
  const { tickets: stories } = plan;
  await addCustomers(ctx, sample, plan);
  const given = { cast: castOf(sample), now: sample.begunAt, fieldValues: await openFieldValues(ctx) };
  const before = await toldTickets(ctx, sample);
  const left = stories.map((story, place) => ({ story, place: place + 1 }));
  let told = 0;
  await inTurn(left, async ({ story, place }, turn) => {
    if (!before.has(given.cast.ticket(story.key))) await tell(ctx, sample, { story, place, turn, given });
    told += 1;
    if (told % SAID_EVERY > 0 && told < stories.length) return;
    ctx.tell({ subject: 'sample', name: 'sample.told' });
    onProgress?.(told, stories.length);
  });
}

/** Adds the customers of the stories, unless they are here or the sample was removed meanwhile. */
function addCustomers(ctx: Context, { id, customerIds: [first] }: Sample, plan: SamplePlan) {
  return ctx.transaction(async (ctx) => {
    await lockStory(ctx, BEFORE_ALL);
    const isHere = await ctx.db.$count(samples, eq(samples.id, id));
    const isDone = await ctx.db.$count(customers, eq(customers.id, first!));
    if (isHere && !isDone) await loadCustomers(ctx, plan, castOf({ id }));
  });
}

/** Tells one story whole, unless somebody else did so, or removed the sample meanwhile. */
function tell(
  ctx: Context,
  { id }: Sample,
  { story, place, turn, given }: { story: PlannedTicket; place: number; turn: Turn; given: Given },
) {
  return ctx.transaction(async (ctx) => {
    await lockStory(ctx, place);
    const isHere = await ctx.db.$count(samples, eq(samples.id, id));
    const isTold = await ctx.db.$count(tickets, eq(tickets.id, given.cast.ticket(story.key)));
    if (isHere && !isTold) await tellTicket(ctx, story, { ...given, onOpened: turn.pass });
  });
}

interface Turn {
  /** Lets the next one begin. */
  pass(): void;
}

/**
 * Does several at once, but lets them begin one after another: tickets are opened in the order of their stories, so
 * that their numbers follow time. One that refers to an earlier one waits for it to be there.
 */
async function inTurn(
  left: readonly { story: PlannedTicket; place: number }[],
  work: (one: { story: PlannedTicket; place: number }, turn: Turn) => Promise<void>,
) {
  const queue = left.values();
  const done = new Map<string, Promise<void>>();
  let turn: Promise<void> = Promise.resolve();
  const lane = async () => {
    for (const one of queue) {
      const mine = turn;
      const { promise, resolve: pass } = Promise.withResolvers<void>();
      turn = promise;
      const ended = (async () => {
        await Promise.all([mine, done.get(one.story.link?.to ?? '')]);
        await work(one, { pass });
      })().finally(pass);
      done.set(one.story.key, ended);
      await ended;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, lane));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

export const tellTickets = defineJob('sample/tell-tickets', z.object({}), (ctx) => tellAllTickets(ctx));
