import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { prepared } from '#platform/prepared';
import {
  indexedQuery,
  type Narrowed,
  NEWEST,
  narrowedQuery,
  newestQuery,
  PLACES,
  type Place,
  spanQuery,
} from './place-queries.ts';
import { binsBetween } from './time-bins.ts';

/** The index is asked for so many times the texts that should hold a page. */
const AMPLE = 2;
/** What is hardly found in a stretch of time may still be common before it, and is taken for so many at least. */
const FEW = 5;
/** Texts that came all at once, as by an import, do not say how many come in a day. */
const LEAST_SPAN_MS = 90 * 60_000;

/**
 * The newest places that hold all terms, of tickets the actor may see. In steps, since neither we nor the planner can
 * know how common words are: first among the newest texts; when these hold too few, by the index of terms, as far back
 * as a page should need by what was found so far, until it is full.
 */
export async function matchingPlaces(
  ctx: Context,
  terms: readonly string[],
  narrowed: Narrowed,
): Promise<Place[]> {
  const ask = narrowed.by || narrowed.after ? askFor(ctx, narrowed) : askAny(ctx);
  const query = terms.map((term) => `'${term}'`).join(' & ');
  const newest = await ask.newest(query);
  if (newest.length === PLACES) return newest;
  const [{ from, until, count }] = (await ask.span()) as [Span];
  if (count < NEWEST) return newest;
  const spanMs = Math.max(until.getTime() - from.getTime(), LEAST_SPAN_MS);
  for (let back = spanMs * timesAsFar(newest.length); ; ) {
    const bins = binsBetween(until.getTime() - back, until.getTime());
    if (!bins) return ask.all(query);
    const found = await ask.indexed(query, `{${bins.join(',')}}`);
    if (found.length === PLACES) return found;
    back = (until.getTime() - Date.parse(bins[0]!)) * timesAsFar(found.length);
  }
}

/** How many times a stretch of time should hold an ample page when so many places were found in it. */
const timesAsFar = (found: number) => (AMPLE * PLACES) / Math.max(found, FEW);

/** The bins of time that hold about so many of the newest texts; undefined when all of them do. */
export async function binsOfNewest(ctx: Context, texts: number): Promise<string[] | undefined> {
  const [{ from, until, count }] = (await anySpan(ctx)) as [Span];
  if (count < NEWEST) return undefined;
  const spanMs = Math.max(until.getTime() - from.getTime(), LEAST_SPAN_MS);
  return binsBetween(until.getTime() - (spanMs * texts) / NEWEST, until.getTime());
}

interface Span {
  from: Date;
  until: Date;
  count: number;
}

const askAny = (ctx: Context) => ({
  newest: (query: string) => anyNewest(ctx, { query }),
  span: () => anySpan(ctx),
  indexed: (query: string, bins: string) => anyIndexed(ctx, { query, bins }),
  all: (query: string) => anyAtAll(ctx, { query }),
});

function askFor(ctx: Context, narrowed: Narrowed) {
  const ask = narrowed.by ? narrowedQuery : indexedQuery;
  return {
    newest: (query: string) => newestQuery(ctx, query, narrowed),
    span: () => spanQuery(ctx, narrowed),
    indexed: (query: string, bins: string) => ask(ctx, query, bins, narrowed),
    all: (query: string) => ask(ctx, query, undefined, narrowed),
  };
}

const [query, bins] = [sql.placeholder('query'), sql.placeholder('bins')];
const anyNewest = prepared((ctx) => newestQuery(ctx, query));
const anySpan = prepared((ctx) => spanQuery(ctx));
const anyIndexed = prepared((ctx) => indexedQuery(ctx, query, bins));
const anyAtAll = prepared((ctx) => indexedQuery(ctx, query, undefined));
