import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brokenKinds } from '@huiyin/contract/audit-log';
import { sealNoted, verifyChain } from '#features/audit-log';
import { openPool } from '#platform/database';
import { openDatabase } from '#platform/database-session';
import { findEmbeddedPostgres, startEmbeddedPostgres } from '#platform/embedded-postgres';
import { openLog } from '#platform/log';
import { readEnvFile, readSettings, type Settings } from '#platform/settings';
import { StartProblem } from '#platform/start-problem';

/** `npm run audit:verify`: 0 where the audit log is as it was sealed, else 1 with the first row that is not. */
async function run(settings: Settings, head: string | undefined): Promise<boolean> {
  const database = await openTheDatabase(settings);
  const pool = openPool({ url: database.url });
  try {
    const db = openDatabase(pool);
    const verdict = await verifyChain(db, { now: new Date(), keepsDays: settings.keepsDays.events });
    const { seals, events, broken } = verdict;
    say(`  ${events} rows, ${seals} seals. ${events} 条记录，${seals} 个封条。`);
    if (verdict.head)
      say(`  Note this elsewhere 请另行记下: --head ${verdict.head.number}:${verdict.head.hash}`);
    if (broken) {
      const { zh, en } = brokenKinds[broken.kind];
      say(`  ✗ Found ${en}: ${broken.at}`, `  ✗ 发现${zh}：${broken.at}`);
      return false;
    }
    if (head && !(await sealNoted(db, head))) {
      say(
        '  ✗ The seal noted is not in this chain: it was made anew.',
        '  ✗ 链中没有所记的封条：整条链被重做过。',
      );
      return false;
    }
    say('  ✓ Everything is as it was sealed. 全部与封条一致。');
    return true;
  } finally {
    await pool.end();
    await database.stop();
  }
}

/** The embedded one may serve others meanwhile: reading is in nobody's way. */
async function openTheDatabase({ databaseUrl, dataFolder }: Settings) {
  const folder = join(dataFolder, 'postgres');
  const url = databaseUrl ?? (await findEmbeddedPostgres(folder));
  if (url) return { url, stop: async () => undefined };
  return startEmbeddedPostgres({ folder, log: openLog('warn') });
}

const say = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`);

try {
  readEnvFile();
  const { values } = parseArgs({ options: { head: { type: 'string' } } });
  process.exit((await run(readSettings(process.env), values.head)) ? 0 : 1);
} catch (error) {
  const lines =
    error instanceof StartProblem ? error.lines : [String(error instanceof Error ? error.stack : error)];
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}
