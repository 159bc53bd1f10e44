import { join } from 'node:path';
import pg from 'pg';
import { type Size, sizes } from './data.ts';
import { idOf } from './ids.ts';
import { ownRecords } from './own-records.ts';
import { neverAsked, nextPage, nothingOf, type PageRead, pagesRead, readsAllOf } from './pages.ts';
import type { Faults } from './plan-faults.ts';
import { account, type Program, signIn, startProgram } from './program.ts';
import { tellPlans } from './told-plans.ts';
import { type Judging, type Tables, wholeReads } from './whole-reads.ts';

/** All pages once through, with the database set so. */
export interface Round extends Judging {
  settings: Record<string, string>;
  /** How often each is asked for. */
  times: number;
}

interface Asking {
  folder: string;
  url: string;
  size: Size;
  rounds: readonly Round[];
  faults: Faults;
}

/** How each page was answered; one that refuses what is asked shows nothing of what it costs. */
type Seen = Map<string, Set<number>>;

interface AskingOnce extends Omit<Asking, 'folder' | 'rounds'> {
  round: Round;
  told: Awaited<ReturnType<typeof tellPlans>>;
  program: Program;
  seen: Seen;
  own: Record<string, string> | undefined;
}

/** Asks the real program on this database for every page, and tells the plans that read too much. */
export async function askPages(asking: Asking) {
  const seen: Seen = new Map();
  let own: Record<string, string> | undefined;
  for (const round of asking.rounds) {
    const told = await tellPlans(join(asking.folder, 'postgres'), asking.url, round.settings);
    const program = await startProgram(asking.folder, { DATABASE_URL: told.url });
    try {
      own = await askOnce({ ...asking, round, told, program, seen, own });
    } finally {
      await program.stop();
      await told.end();
    }
  }
  for (const [route, statuses] of seen)
    if (!statuses.has(200) && !nothingOf.includes(route))
      asking.faults.add(
        route,
        `never shown, but answered with ${[...statuses]}: say in pages.ts how it is asked`,
      );
}

async function askOnce({ url, size, faults, round, told, program, seen, own }: AskingOnce) {
  const tables = await prepareDatabase(url);
  const headers = { cookie: await signIn(program.url) };
  const records =
    own ??
    (await ownRecords(program.url, headers.cookie, {
      ticketId: idOf('ticket', sizes[size].tickets - 8),
      customerId: idOf('customer', 3),
    }));
  for (const [what] of judged({ ...round, faultyIf: 'much' })) faults.add('by itself', what);
  const pages = pagesRead(size, records);
  for (const what of neverAsked(pages)) faults.add('pages.ts', what);
  for (const page of pages) {
    const found = await visit(page);
    // A job may have run meanwhile: what is not found again was not the page's.
    const again = found.size > 0 ? new Set((await visit(page)).values()) : new Set();
    for (const [what, query] of found) if (again.has(query)) faults.add(page.address, what);
  }
  return records;

  async function visit({ route, address }: PageRead) {
    const next = nextPage(address, await ask(route, address));
    if (next) await ask(route, next);
    return judged(round, readsAllOf[route]);
  }

  /** What is to be seen to among the plans that came since, and in which query. */
  function judged(judging: Judging, mayReadAllOf: readonly string[] = []) {
    const found = told.since().flatMap((plan) => {
      const reads = wholeReads(plan, tables, judging).filter(({ table }) => !mayReadAllOf.includes(table));
      return reads.map(({ how }) => [`${how}\n${plan.query}`, plan.query] as const);
    });
    return new Map(found);
  }

  async function ask(route: string, address: string) {
    let text = '';
    for (let times = 0; times < round.times; times++) {
      const answer = await fetch(`${program.url}/api${address}`, { headers });
      text = await answer.text();
      seen.set(route, (seen.get(route) ?? new Set()).add(answer.status));
      if (answer.status >= 500) faults.add(address, `answered with ${answer.status}`);
    }
    return text.startsWith('{') ? JSON.parse(text) : undefined;
  }
}

/** Whoever looks at every page needs every role. */
async function prepareDatabase(url: string): Promise<Tables> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`insert into staff_roles (staff_id, role_id) select s.id, r.id from staff s, roles r
    where s.email = '${account.account}' on conflict do nothing`);
  const { rows } = await client.query<{ table: string; rows: number; indexes: string[] }>(
    `select relname as "table", reltuples::float8 as rows, array(select indexrelid::regclass::text from pg_index
      where indrelid = c.oid) as indexes from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  await client.end();
  return {
    rows: new Map(rows.map((of) => [of.table, Math.max(0, of.rows)])),
    tableOf: new Map(rows.flatMap((of) => of.indexes.map((index) => [index, of.table]))),
  };
}
