// Checks the audit log against its seals. With --head 12:abc… also that this seal, noted earlier, is still the same.
import { ensureDependencies } from './dependencies.mjs';
import { run } from './run.mjs';

await ensureDependencies();
process.exitCode = await run('node', ['apps/server/src/audit-verify.ts', ...process.argv.slice(2)]);
