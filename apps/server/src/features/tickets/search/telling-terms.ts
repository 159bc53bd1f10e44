import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { runsOf } from './terms.ts';

const LOOKED_AT = 400;
const MOST = 40;
const LEAST_LETTERS = 3;
const REMEMBERED_MS = 10 * 60_000;
/** How common what the database has not counted is taken for. */
const RARE = 0.0005;

/** A term of a text, and how much it says: the rarer it is among all texts, the more. */
export interface TellingTerm {
  term: string;
  weight: number;
}

/** The pairs of characters and words of a text that say most about it, the most telling first. */
export async function tellingTerms(ctx: Context, text: string): Promise<TellingTerm[]> {
  const terms = new Set(runsOf(text.slice(0, LOOKED_AT)).flatMap(wholeTerms));
  const shares = await sharesOfTerms(ctx);
  return [...terms]
    .map((term) => ({ term, weight: -Math.log(shares.get(term) ?? RARE) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST);
}

// Numbers name a thing and say nothing of what is the matter with it.
function wholeTerms(run: string): string[] {
  const characters = [...run];
  if (/^\p{Script=Han}/u.test(run)) return characters.slice(1).map((second, at) => characters[at]! + second);
  return run.length >= LEAST_LETTERS && !/\d/.test(run) ? [run.slice(0, 16)] : [];
}

const remembered = new WeakMap<Context['db'], { at: number; shares: Map<string, number> }>();

/** In which share of the texts the common terms stand, as the database counted when it last looked. */
async function sharesOfTerms(ctx: Context): Promise<Map<string, number>> {
  const known = remembered.get(ctx.db);
  const now = ctx.now().getTime();
  if (known && now - known.at < REMEMBERED_MS) return known.shares;
  const found = await ctx.db
    .select({ term: sql<string>`counted.term`, share: sql<number>`counted.share` })
    .from(
      sql`(select unnest(most_common_elems::text::text[]) as term, unnest(most_common_elem_freqs) as share from pg_stats
        where schemaname = current_schema and tablename = 'ticket_terms' and attname = 'terms') counted`,
    )
    .where(sql`counted.term is not null`);
  const shares = new Map(found.map(({ term, share }) => [term, share]));
  remembered.set(ctx.db, { at: now, shares });
  return shares;
}
