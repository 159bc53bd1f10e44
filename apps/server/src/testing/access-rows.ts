import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { AccessRow } from './access-row.ts';

const sources = join(import.meta.dirname, '..');

/** The access matrix of every feature, by the names of the contract. */
export const accessRows = Object.assign(
  {},
  ...(await Promise.all(
    globSync('features/*/access-matrix.ts', { cwd: sources }).map(
      async (file) => (await import(join(sources, file))).accessMatrix,
    ),
  )),
) as Record<string, Record<string, AccessRow>>;
