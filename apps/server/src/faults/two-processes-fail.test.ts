import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntryId, StaffId, TicketId } from '@huiyin/contract/ids';
import pg from 'pg';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { newId } from '#platform/ids';
import { checkLedger, nothingWrong, settle } from '#testing/check-ledger';
import { copyDatabase } from '#testing/copied-database';
import { startCuttable } from '#testing/cuttable';
import { aTicket, openLedger } from '#testing/ledger';
import { apiOf, type RunningProcess, signedIn, startProcess } from '#testing/process';
import { msUntilReadyIs } from '#testing/ready';
import { send, startWriters } from '#testing/writers';

// `npm run soak` asks for more.
const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 1);

const LONGEST_TEST_MS = 150_000;

const folder = mkdtempSync(join(tmpdir(), 'huiyin-two-fail-'));
let database: Awaited<ReturnType<typeof copyDatabase>>;
let way: Awaited<ReturnType<typeof startCuttable>>;
let pool: pg.Pool;
let cookie: string;
/** The first reaches the database through a proxy that can be cut. */
const processes: RunningProcess[] = [];

beforeAll(async () => {
  database = await copyDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
  way = await startCuttable(database.url);
  processes.push(...(await Promise.all([start(way.url), start(database.url)])));
  cookie = await signedIn(processes[1]!.url);
});
afterAll(async () => {
  await Promise.all(processes.map((one) => one.end('SIGTERM')));
  way.stop();
  await pool.end();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const start = (databaseUrl: string, port = '0') =>
  startProcess({
    DATABASE_URL: databaseUrl,
    HUIYIN_DATA: folder,
    PORT: port,
    API_REQUESTS_PER_MINUTE: '1000000',
    LOG_LEVEL: 'fatal',
  });
const apiAt = (index: number) => apiOf(processes[index]!.url, cookie);
const portOf = ({ url }: RunningProcess) => new URL(url).port;

/** Kills the one while its jobs run; the last test sees what became of them. */
const mentioned = newId<StaffId>();
let mentions = 0;

test(
  'kill -9 of a process amid its jobs: the other goes on',
  async () => {
    await apiAt(1).staff.invite({
      ...{ id: mentioned, name: '王芳', email: 'wang@example.com', userName: null, language: 'zh-CN' },
      ...{ roleIds: [], departmentIds: [], groupIds: [] },
    });
    const active = () =>
      pool.query(`select from pgboss.job where name = 'tickets/tell-mentioned' and state = 'active'`);
    const writing = Promise.all(Array.from({ length: 4 }, mentionAgainAndAgain));

    await expect
      .poll(async () => (await active()).rowCount, { timeout: 20_000, interval: 5 })
      .toBeGreaterThan(0);
    await processes[0]!.end('SIGKILL');
    await writing;

    const { id } = await apiAt(1).tickets.open({ ...newTicket() });
    expect(await apiAt(1).tickets.read({ ticketId: id })).toMatchObject({ id });
    processes[0] = await start(way.url, portOf(processes[0]!));
  },
  LONGEST_TEST_MS,
);

test(
  'one is cut off from the database: it says so, the other serves, and afterwards both know the same',
  async () => {
    const { id: ticketId } = await apiAt(1).tickets.open(newTicket());
    const heard = await Promise.all(processes.map(({ url }) => hearing(url, ticketId)));
    const note = (body: string) => apiAt(1).entries.addNote({ ticketId, id: newId<EntryId>(), body });
    const allNoted = (times: number) => () => heard.every(({ noted }) => noted === times);
    await note('都听见了再开始数');
    await expect.poll(allNoted(1), { timeout: 15_000 }).toBe(true);
    for (const counts of heard) counts.others = 0;
    const ledger = openLedger(folder);
    const writers = startWriters(4, () => apiAt(Math.random() < 0.5 ? 0 : 1), ledger);
    await expect.poll(() => writers.acknowledged(), { timeout: 20_000 }).toBeGreaterThan(20);

    way.cut();
    expect(await msUntilReadyIs(503, processes[0]!.url)).toBeLessThan(5_000);
    expect((await fetch(`${processes[1]!.url}/health/ready`)).status).toBe(200);
    const meanwhile = aTicket();
    expect(await send(apiAt(1), meanwhile)).toBe('ok');
    await note('另一个进程里写的');
    await writers.stop();
    way.heal();

    expect(await msUntilReadyIs(200, processes[0]!.url)).toBeLessThan(15_000);
    await settle(ledger, apiAt(0));
    // What a killed process left open holds everyone's feed back for a moment.
    await expect.poll(allNoted(2), { timeout: 30_000 }).toBe(true);
    const apart = () => heard[0]!.others - heard[1]!.others;
    await expect.poll(apart, { timeout: 15_000 }).toBe(0);
    expect(await checkLedger(ledger, apiAt(1))).toMatchObject(nothingWrong);
  },
  LONGEST_TEST_MS,
);

test(
  'stopped and started in turn under load: no request fails, and sockets come back by themselves',
  async () => {
    const ledger = openLedger(mkdtempSync(join(folder, 'rolling-')));
    const socket = io(processes[0]!.url, {
      extraHeaders: { cookie },
      transports: ['websocket'],
      reconnectionDelay: 100,
    });
    onTestFinished(() => void socket.close());
    await expect.poll(() => socket.connected, { timeout: 15_000 }).toBe(true);
    const writers = startWriters(6, whicheverTakes(), ledger);

    for (let round = 0; round < ROUNDS; round++) {
      for (const index of [0, 1]) {
        const before = writers.acknowledged();
        await expect.poll(() => writers.acknowledged(), { timeout: 20_000 }).toBeGreaterThan(before + 20);
        expect(await processes[index]!.end('SIGTERM')).toBe(0);
        processes[index] = await start(index === 0 ? way.url : database.url, portOf(processes[index]!));
      }
    }
    await writers.stop();

    expect(writers.outcomes.filter(({ outcome }) => outcome !== 'ok')).toEqual([]);
    await expect.poll(() => socket.connected, { timeout: 15_000 }).toBe(true);
    expect(await checkLedger(ledger, apiAt(0))).toMatchObject({ lost: [], duplicate: [] });
  },
  LONGEST_TEST_MS * ROUNDS,
);

test(
  'within 120 s each job of the killed process has run, to one effect',
  async () => {
    const told = async () => {
      const { rows } = await pool.query<{ all: number; different: number }>(
        `select count(*)::int as all, count(distinct key)::int as different from notices
        where staff_id = $1 and kind = 'ticket.mentioned'`,
        [mentioned],
      );
      return rows[0]!;
    };
    await expect.poll(told, { timeout: 120_000 }).toEqual({ all: mentions, different: mentions });
  },
  LONGEST_TEST_MS,
);

async function mentionAgainAndAgain() {
  const { id: ticketId } = await apiAt(1).tickets.open(newTicket());
  for (let times = 0; times < 25; times++) {
    const note = { ticketId, id: newId<EntryId>(), body: '请看一下', mentionedIds: [mentioned] };
    await apiAt(1).entries.addNote(note);
    mentions++;
  }
}

/** How often a note on this ticket, and a change of any other, is heard of. */
async function hearing(url: string, ticketId: TicketId) {
  const socket = io(url, { extraHeaders: { cookie }, transports: ['websocket'] });
  onTestFinished(() => void socket.close());
  const heard = { noted: 0, others: 0 };
  socket.on('changed', ({ subject, name }) => {
    if (name === 'ticket.entry-added') heard.noted++;
    if (subject === 'ticket') heard.others++;
  });
  for (const subject of [`ticket:${ticketId}`, 'ticket'])
    expect(await socket.emitWithAck('watch', subject)).toBe('watching');
  return heard;
}

/** As a load balancer does: whoever takes no connection, or ends one, is passed over for a while. */
function whicheverTakes() {
  const restsUntil = new Map<string, number>();
  const rest = (url: string) => restsUntil.set(url, performance.now() + 1_000);
  const passing: typeof fetch = async (input, init) => {
    const { url, method, headers, body } = new Request(input, init);
    const { pathname, search } = new URL(url);
    const sent = { method, headers, body: body && (await new Response(body).text()) };
    for (let tries = 0; ; tries++) {
      const urls = processes.map(({ url }) => url);
      const awake = urls.filter((url) => (restsUntil.get(url) ?? 0) < performance.now());
      const candidates = awake.length > 0 ? awake : urls;
      const chosen = candidates[Math.floor(Math.random() * candidates.length)]!;
      try {
        const answer = await fetch(new URL(pathname + search, chosen), sent);
        if (answer.headers.get('connection') === 'close') rest(chosen);
        return answer;
      } catch (error) {
        const { code } = (error as { cause?: { code?: string } }).cause ?? {};
        if (code !== 'ECONNREFUSED' || tries > 100) throw error;
        rest(chosen);
      }
    }
  };
  const api = apiOf(processes[0]!.url, cookie, passing);
  return () => api;
}

const newTicket = () => ({
  id: newId<TicketId>(),
  customerId: null,
  channel: 'phone' as const,
  description: '登录后提示网络错误',
});
