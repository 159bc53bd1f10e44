import { join } from 'node:path';
import { refusals } from '@huiyin/contract/refusals';
import { addAdministrator } from '#features/organisation';
import { loadSample, readState, removeSample, tellAllTickets } from '#features/sample';
import { contextFor } from '#platform/context';
import { checkDatabase } from '#platform/database-checks';
import { startEmbeddedPostgres } from '#platform/embedded-postgres';
import { FolderInUse } from '#platform/folder-lock';
import { openLog } from '#platform/log';
import { migrateDatabase } from '#platform/migrate';
import { Refusal } from '#platform/refusal';
import { openRuntime } from '#platform/runtime';
import { readEnvFile, readSettings, type Settings } from '#platform/settings';
import { StartProblem } from '#platform/start-problem';
import { features } from './app.ts';

/** `npm run sample`: loads the sample team without the console, or removes it, and ends. */
async function run(settings: Settings, wanted: 'load' | 'remove', alongWith: boolean) {
  const log = openLog('warn');
  const embedded = settings.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ folder: join(settings.dataFolder, 'postgres'), log });
  try {
    const databaseUrl = settings.databaseUrl ?? embedded!.url;
    await checkDatabase(databaseUrl);
    await migrateDatabase(databaseUrl);
    const runtime = await openRuntime({ databaseUrl, settings, features, log });
    try {
      const ctx = contextFor({ kind: 'system' }, runtime);
      if (settings.administrator) await addAdministrator(ctx, settings.administrator);
      await (wanted === 'load' ? load(ctx) : remove(ctx, alongWith));
    } finally {
      await runtime.close();
    }
  } finally {
    await embedded?.stop();
  }
}

async function load(ctx: ReturnType<typeof contextFor>) {
  const { password } = await loadSample(ctx);
  await tellAllTickets(ctx, (told, planned) => {
    if (told % 50 === 0) say(`  ${told} / ${planned}`);
  });
  const { people } = await readState(ctx);
  say('', `  密码 Password (shown once)  ${password}`, '');
  for (const { name, userName, roles } of people)
    say(`  ${userName.padEnd(14)} ${name}  ${roles.join(', ')}`);
  say('');
}

async function remove(ctx: ReturnType<typeof contextFor>, all: boolean) {
  const { recordedSince } = await readState(ctx);
  const alongWith = all ? recordedSince.map(({ id }) => id) : [];
  const { people, customers, tickets } = await removeSample(ctx, { alongWith });
  say(`  已移除 Removed: ${people} people, ${customers} customers, ${tickets} tickets`);
}

const say = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`);

const whileItRuns =
  'Huiyin runs on this data folder: use Settings → Company there. 回音正在使用这个数据文件夹：请在其“设置 → 公司”中操作。';

/** For the person at the terminal: what is wrong in a sentence, or the fault itself. */
function linesOf(error: unknown): string[] {
  if (error instanceof FolderInUse) return [whileItRuns];
  if (error instanceof StartProblem) return error.lines;
  if (!(error instanceof Refusal)) return [String(error instanceof Error ? error.stack : error)];
  const { en, zh } = refusals[error.reason];
  const about = error.about?.join(', ');
  return [zh, en, ...(about ? [about] : []), ...(error.reason === 'sample.in-use' ? ['--with-tickets'] : [])];
}

try {
  readEnvFile();
  const words = process.argv.slice(2);
  const wanted = words.includes('--remove') ? 'remove' : 'load';
  await run(readSettings(process.env), wanted, words.includes('--with-tickets'));
  process.exit(0);
} catch (error) {
  process.stderr.write(`${linesOf(error).join('\n')}\n`);
  process.exit(1);
}
