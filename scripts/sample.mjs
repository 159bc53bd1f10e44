// Loads the sample team into this installation, or removes it with --remove.
import { ensureDependencies } from './dependencies.mjs';
import { run } from './run.mjs';

await ensureDependencies();
process.exitCode = await run('node', ['apps/server/src/sample.ts', ...process.argv.slice(2)]);
