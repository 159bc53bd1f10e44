import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Replayed, replayErasures } from '#features/customers';
import { contextFor } from '#platform/context';
import { startEmbeddedPostgres } from '#platform/embedded-postgres';
import { openLog } from '#platform/log';
import { migrateDatabase } from '#platform/migrate';
import { openRuntime } from '#platform/runtime';
import { readEnvFile, readSettings, type Settings } from '#platform/settings';
import { StartProblem, startProblem } from '#platform/start-problem';
import { features } from './app.ts';

/** `npm run erasures:replay -- <journal>`: after a restore, before anybody works with what came back. */
async function run(settings: Settings, path: string | undefined) {
  const journal = read(path);
  const log = openLog('warn');
  const embedded = settings.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ folder: join(settings.dataFolder, 'postgres'), log });
  try {
    const databaseUrl = settings.databaseUrl ?? embedded!.url;
    await migrateDatabase(databaseUrl);
    const runtime = await openRuntime({ databaseUrl, settings, features, log });
    try {
      const replayed = await replayErasures(contextFor({ kind: 'system' }, runtime), journal);
      process.stdout.write(report(replayed));
    } finally {
      await runtime.close();
    }
  } finally {
    await embedded?.stop();
  }
}

const kinds = {
  again: { zh: '已再次删除', en: 'Erased again' },
  already: { zh: '本来就已删除', en: 'Erased already' },
  unknown: { zh: '这份数据里没有', en: 'Not among these data' },
};

function report(replayed: Replayed) {
  const lines = (Object.keys(kinds) as (keyof Replayed)[]).map((kind) => {
    const numbers = replayed[kind];
    const who = numbers.length > 0 ? ` (${numbers.join(', ')})` : '';
    return `  ${kinds[kind].zh} ${kinds[kind].en}: ${numbers.length}${who}\n`;
  });
  return lines.join('');
}

function read(path: string | undefined) {
  try {
    return readFileSync(path ?? '', 'utf8');
  } catch (error) {
    throw startProblem(
      {
        en: `The journal ${path ?? ''} cannot be read: name the file erasures.jsonl of before the restore.`,
        zh: `无法读取删除记录 ${path ?? ''}：请给出恢复之前的 erasures.jsonl。`,
      },
      error,
    );
  }
}

try {
  readEnvFile();
  await run(readSettings(process.env), process.argv[2]);
  process.exit(0);
} catch (error) {
  const lines =
    error instanceof StartProblem ? error.lines : [String(error instanceof Error ? error.stack : error)];
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}
