import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Client, connect } from '@huiyin/contract/client';
import { uuidv7 } from 'uuidv7';
import { findEmbeddedPostgres } from '../apps/server/src/platform/embedded-postgres.ts';
import { Agent, Seen } from './agent.ts';
import { type Program, signIn, startProgram } from './program.ts';
import { dayPage } from './report.ts';
import { watchTables } from './table-health.ts';

// Fifty agents at their desks, each with a session and a socket of their own, on a data set that `npm run bench` made.
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'M' },
    folder: { type: 'string' },
    agents: { type: 'string', default: '50' },
    minutes: { type: 'string', default: '10' },
  },
});
const size = values.size.toUpperCase();
const [minutes, count] = [Number(values.minutes), Number(values.agents)];
const PASSWORD = 'correct horse battery';

const folder = values.folder ?? join(tmpdir(), `huiyin-bench-${size}`);
const program = await startProgram(folder);
await pause(5_000); // let it come to rest
const restMb = program.memoryMb();
const seen = new Seen();
const agents = await takenOn(program);
const tablesThen = await watchTables((await findEmbeddedPostgres(join(folder, 'postgres')))!);
const [usedBefore, until] = [program.cpuMs(), performance.now() + minutes * 60_000];
let mostMb = 0;
const look = setInterval(() => (mostMb = Math.max(mostMb, program.memoryMb())), 1_000);
await Promise.all(agents.map((agent) => agent.work(until)));
clearInterval(look);
const processors = (program.cpuMs() - usedBefore) / (minutes * 60_000);
for (const agent of agents) agent.leave();
const tables = await tablesThen();
await program.stop();

const page = dayPage({ size, agents: count, minutes, restMb, mostMb, processors, seen, tables });
mkdirSync(new URL('results/', import.meta.url), { recursive: true });
writeFileSync(new URL(`results/day-${size}.md`, import.meta.url), page);
console.log(page);

/** Invites each, as an administrator does; each chooses a password and signs in, as often as that may be tried. */
async function takenOn({ url }: Program): Promise<Agent[]> {
  const cookie = await signIn(url);
  const chief = connect(`${url}/api`, { headers: () => ({ cookie, origin: url }) });
  const { roles } = await chief.roles.list();
  const roleIds = roles.flatMap(({ id, code }) => (code === 'agent' ? [id] : []));
  const { groups } = await chief.groups.list();
  const made: Agent[] = [];
  for (let at = 0; at < count; at++) {
    const email = `agent-${uuidv7()}@example.com`;
    const invited = {
      ...{ id: uuidv7() as never, name: `坐席${at}`, email, userName: null, language: 'zh-CN' as const },
      ...{ roleIds, departmentIds: [], groupIds: [groups[at % groups.length]!.id] },
    };
    const { link } = await chief.staff.invite(invited);
    const token = new URL(link!, url).hash.slice(1) || new URL(link!, url).pathname.split('/').at(-1)!;
    await patiently(() => connectedTo(url).accountLinks.use({ token, password: PASSWORD }));
    const session = await patiently(() => signIn(url, { account: email, password: PASSWORD }));
    made.push(new Agent(url, session, seen));
  }
  return made;
}

function connectedTo(url: string): Client {
  return connect(`${url}/api`, { headers: () => ({ origin: url }) });
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!/429|TOO_MANY|Slow down/.test(String(error))) throw error;
      await pause(5_000);
    }
  }
}
