// Everything, from a clean checkout on a bare machine.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { run } from './run.mjs';
import { runSteps } from './steps.mjs';

await ensureDependencies();
const results = mkdtempSync(join(tmpdir(), 'huiyin-results-'));
const unit = join(results, 'unit.json');
const journeys = join(results, 'journeys.json');

const passed = await runSteps({
  check: () => succeeds(['check', '--', '--results', unit]),
  'plans of all pages': () => succeeds(['bench:plans']),
  journeys: () => succeeds(['e2e', '--', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: journeys }),
});
sayCounts();
rmSync(results, { recursive: true });
process.exitCode = passed ? 0 : 1;

/**
 * @param {string[]} script
 * @param {NodeJS.ProcessEnv} [env]
 */
async function succeeds(script, env) {
  return (await run('npm', ['run', '--silent', ...script], { env })) === 0;
}

/** Counts what was run; a step that ended before its tests adds none. */
function sayCounts() {
  const read = (/** @type {string} */ file) =>
    existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const { numPassedTests = 0, numFailedTests = 0 } = read(unit);
  const { expected = 0, unexpected = 0 } = read(journeys).stats ?? {};
  const [passes, failures] = [numPassedTests + expected, numFailedTests + unexpected];
  if (passes + failures > 0) console.log(`\n${passes} passed, ${failures} failed`);
}
