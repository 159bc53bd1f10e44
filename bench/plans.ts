import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askPages, type Round } from './ask-pages.ts';
import type { Size } from './data.ts';
import { fill, withDatabase } from './fill.ts';
import { Faults } from './plan-faults.ts';

// Asks for every page and list there is, looks at the plans that the database really ran, and fails when one reads much
// of a large table: that is what a page costs more of with every year of work. Without a size it does so on a small data
// set that it makes, where the database is to take an index wherever one can serve.
const { values } = parseArgs({ options: { size: { type: 'string' }, folder: { type: 'string' } } });
const size = (values.size?.toUpperCase() ?? 'XS') as Size;

/**
 * The planner's other ways are for tables of which most is wanted anyway, and would hide that an index is missing. Of
 * indexes it is to take the one of which it reads least, however few the pages of a small table are.
 */
const indexesPreferred = {
  ...{ enable_seqscan: 'off', enable_hashjoin: 'off', enable_mergejoin: 'off' },
  ...{ seq_page_cost: '0.01', random_page_cost: '0.01' },
};
const planned = (how: 'custom' | 'generic') => ({
  ...{ times: 1, most: 1_500 },
  settings: { ...indexesPreferred, plan_cache_mode: `force_${how}_plan` },
});
const small: Round[] = [
  { ...planned('custom'), faultyIf: 'any' },
  // What the program asks often is planned once for any values, and may then not use an index of some rows only.
  { ...planned('generic'), faultyIf: 'no-index' },
];
/** As in use: a text has a name after the third asking, and a plan for any values is tried after five with it. */
const asInUse: Round[] = [{ times: 10, most: 5_000, faultyIf: 'much', settings: {} }];

const faults = new Faults();
if (size === 'XS') {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-plans-'));
  try {
    await fill(folder, size);
    await withDatabase(folder, (url) => askPages({ folder, url, size, rounds: small, faults }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else {
  const folder = values.folder ?? join(tmpdir(), `huiyin-bench-${size}`);
  if (!existsSync(join(folder, 'filled'))) throw new Error(`Make it first: npm run bench -- --size ${size}`);
  await withDatabase(folder, (url) => askPages({ folder, url, size, rounds: asInUse, faults }));
}
console.log(faults.said());
process.exitCode = faults.count > 0 ? 1 : 0;
