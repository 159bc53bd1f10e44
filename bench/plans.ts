import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startEmbeddedPostgres } from '../apps/server/src/platform/embedded-postgres.ts';
import { type Size, sizes } from './data.ts';
import { idOf } from './ids.ts';
import { ownRecords } from './own-records.ts';
import { nothingOf, pagesRead, readsAllOf } from './pages.ts';
import { account, signIn, startProgram } from './program.ts';

// Asks for every page and list there is, on a data set that `npm run bench` made, and fails when much of a
// large table was read in its own order: that is what a page costs more of with every year of work.
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'M' },
    folder: { type: 'string' },
    /** Each page once: only whether all are shown. */
    briefly: { type: 'boolean', default: false },
  },
});
const folder = values.folder ?? join(tmpdir(), `huiyin-bench-${values.size.toUpperCase()}`);
if (!existsSync(join(folder, 'filled')))
  throw new Error(`Make it first: npm run bench -- --size ${values.size}`);

const LARGE = 5_000;
/** The share of a table's rows that is too much for a page. */
const MUCH = 0.1;
/** Each page so often and so long: a plan for any values is tried after five times, and counts are told each second. */
const [TIMES, LONG_MS] = values.briefly ? [1, 0] : [8, 2_500];
/** An idle connection tells what it read after ten seconds at the latest, and the next page would be blamed for it. */
const TOLD_MS = 12_000;

const log = { info: () => undefined, error: console.error };
const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), log });
const program = await startProgram(folder, { DATABASE_URL: postgres.url });
const client = new pg.Client({ connectionString: postgres.url });
await client.connect();
// Whoever looks at every page needs every role.
await client.query(`insert into staff_roles (staff_id, role_id) select s.id, r.id from staff s, roles r
  where s.email = '${account.account}' on conflict do nothing`);
const headers = { cookie: await signIn(program.url) };
const { tickets } = sizes[values.size.toUpperCase() as Size];
const own = await ownRecords(program.url, headers.cookie, {
  ticketId: idOf('ticket', tickets - 8),
  customerId: idOf('customer', 3),
});
await pause(5_000); // what these set going is not what is measured

const faults: string[] = [];
/** How each page was answered; one that refuses what is asked shows nothing of what it costs. */
const answers = new Map<string, Set<number>>();
await watch('doing nothing', async () => pause(values.briefly ? 0 : TOLD_MS));
for (const { route, address } of pagesRead(values.size, own)) {
  const seen = answers.get(route) ?? new Set();
  answers.set(route, seen);
  await watch(
    address,
    async () => {
      const began = performance.now();
      for (let times = 0; times < TIMES || performance.now() - began < LONG_MS; times++) {
        const answer = await fetch(`${program.url}/api${address}`, { headers });
        await answer.arrayBuffer();
        seen.add(answer.status);
        if (answer.status >= 500) faults.push(`${address} was answered with ${answer.status}`);
      }
    },
    readsAllOf[route],
  );
}
for (const [route, seen] of answers)
  if (!seen.has(200) && !nothingOf.includes(route))
    faults.push(`${route} was never shown, but answered with ${[...seen]}: say in pages.ts how it is asked`);
await client.end();
await program.stop();
await postgres.stop();
console.log(faults.length > 0 ? [...new Set(faults)].join('\n') : 'No large table was read from end to end.');
process.exitCode = faults.length > 0 ? 1 : 0;

async function watch(what: string, work: () => Promise<void>, mayReadAllOf?: string) {
  const before = await scansOf();
  await work();
  if (mayReadAllOf) await pause(TOLD_MS);
  for (const [table, { scans, read, rows }] of await scansOf()) {
    const then = before.get(table) ?? { scans: 0, read: 0 };
    const each = (read - then.read) / Math.max(1, scans - then.scans);
    // One that stops after a page or a capped count is no fault.
    if (each > rows * MUCH && table !== mayReadAllOf)
      faults.push(`${what}: ${scans - then.scans} times ${Math.round(each)} rows of ${table}`);
  }
  console.log(`${what}${faults.length > 0 ? ` (${faults.length} so far)` : ''}`);
}

/** How often each large table was read in its own order so far, and how many rows of it. */
async function scansOf() {
  const { rows } = await client.query<Record<'relname' | 'seq_scan' | 'seq_tup_read' | 'n_live_tup', string>>(
    // Not of the jobs: pg-boss looks through its own, four times a minute.
    `select relname, seq_scan, seq_tup_read, n_live_tup from pg_stat_user_tables
      where schemaname = 'public' and n_live_tup > $1`,
    [LARGE],
  );
  const counted = rows.map((row) => ({
    ...{ table: row.relname, scans: Number(row.seq_scan) },
    ...{ read: Number(row.seq_tup_read), rows: Number(row.n_live_tup) },
  }));
  return new Map(counted.map((of) => [of.table, of]));
}
