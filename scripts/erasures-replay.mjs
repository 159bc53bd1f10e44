// After a copy was restored: erases again whom this journal names, as in data/erasures.jsonl of before.
import { ensureDependencies } from './dependencies.mjs';
import { run } from './run.mjs';

await ensureDependencies();
process.exitCode = await run('node', ['apps/server/src/erasures-replay.ts', ...process.argv.slice(2)]);
