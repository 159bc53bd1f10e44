import { ensureConsole } from './console.mjs';
import { checkConsoleSize } from './console-size.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { tryLibreOffice } from './libreoffice.mjs';
import { migrationsInStep } from './migrations.mjs';
import { run } from './run.mjs';
import { runSteps } from './steps.mjs';

/**
 * @param {string} program
 * @param {string[]} args
 */
const succeeds = async (program, ...args) => (await run(program, args)) === 0;

const [results] = process.argv[2] === '--results' ? process.argv.slice(3) : [];
const reporters = results ? ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`] : [];

await ensureDependencies();
const libreOffice = tryLibreOffice();
const passed = await runSteps({
  'format and lint': () => succeeds('biome', 'check', '.'),
  types: () => succeeds('npm', 'run', '--silent', 'types'),
  'migrations in step': migrationsInStep,
  'unit and operation tests': async () => {
    console.log(await libreOffice);
    return succeeds('vitest', 'run', ...reporters);
  },
  'console build': async () => {
    await ensureConsole();
    return checkConsoleSize();
  },
});
process.exitCode = passed ? 0 : 1;
