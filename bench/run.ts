import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { uuidv7 } from 'uuidv7';
import { consoleMeasured, measureConsole } from './console.ts';
import { type Size, sizes } from './data.ts';
import { fill, withDatabase } from './fill.ts';
import { idOf } from './ids.ts';
import { load, type Request } from './load.ts';
import { signIn, startProgram } from './program.ts';
import { references } from './reference.ts';
import { markdown } from './report.ts';
import { measureTables, tablesMeasured } from './tables.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'S' },
    folder: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const size = values.size.toUpperCase() as Size;
if (!(size in sizes)) throw new Error(`--size is S, M or L, not ${values.size}`);
const folder = values.folder ?? join(tmpdir(), `huiyin-bench-${size}`);

if (!existsSync(join(folder, 'filled'))) await fill(folder, size);
const raw = await withDatabase(folder, references);
const program = await startProgram(folder);
const cookie = await signIn(program.url);
await pause(5_000); // let it come to rest
const restMb = program.memoryMb();
const figures = [...raw];
for (const request of requests().filter(({ what }) => what.includes(values.only))) {
  figures.push(await load(program, cookie, request));
  console.log(figures.at(-1));
}
const loadMb = program.memoryMb();
const tables = tablesMeasured.includes(values.only) ? await measureTables(program, cookie) : [];
const pages = consoleMeasured.includes(values.only) ? await measureConsole(program, cookie) : [];
await program.stop();

const { tickets, entriesOfEach } = sizes[size];
const rows = `${tickets.toLocaleString('en')} tickets, ${(tickets * entriesOfEach).toLocaleString('en')} entries`;
const page = markdown({
  size,
  rows,
  startedInMs: program.startedInMs,
  restMb,
  loadMb,
  figures,
  tables,
  pages,
});
mkdirSync(new URL('results/', import.meta.url), { recursive: true });
if (!values.only) writeFileSync(new URL(`results/${size}.md`, import.meta.url), page);
console.log(page);

function requests(): Request[] {
  const { tickets } = sizes[size];
  let turn = 0;
  const someTicket = () => idOf('ticket', tickets - ((turn++ * 7919) % tickets));
  return [
    {
      what: 'open a ticket',
      method: 'POST',
      path: '/api/tickets',
      body: () => ({
        id: uuidv7(),
        customerId: idOf('customer', 1 + (turn++ % 1000)),
        channel: 'phone',
        description: '客户反馈登录后一直转圈，提示网络错误，重启手机仍然如此，已附截图。',
        priority: 'important',
      }),
    },
    { what: 'list of 50, all', path: '/api/tickets?view=all' },
    { what: 'list of 50, filtered', path: '/api/tickets?status[0]=open&priority[0]=urgent&channel[0]=phone' },
    { what: 'one ticket', path: () => `/api/tickets/${someTicket()}` },
    { what: 'its timeline', path: () => `/api/tickets/${someTicket()}/timeline` },
    { what: 'my to-dos', path: '/api/todos' },
    { what: 'counts of views', path: '/api/ticket-views/counts' },
    search('one character', '客'),
    search('a common word', '网络错误'),
    search('two words', '退款 银行'),
    search('an order number', `2026${String(Math.round(tickets / 3)).padStart(9, '0')}`),
    search('a word that is nowhere', '貔貅'),
  ];
}

function search(kind: string, words: string): Request {
  return { what: `search, ${kind}`, path: `/api/search/tickets?words=${encodeURIComponent(words)}` };
}
