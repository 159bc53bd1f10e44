import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { folder } from './console.mjs';

const LIMIT_KB = 450;

/** What a browser must load before the first page shows: the entry, all it imports at once, and their styles. */
export function checkConsoleSize() {
  const dist = join(folder, 'dist');
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const files = firstLoad(manifest);
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
  const size = Math.round(bytes / 1000);

  console.log(`first load ${size} kB gzip in ${files.length} files (limit ${LIMIT_KB} kB)`);
  if (size < LIMIT_KB) return true;
  console.error(
    `The console's first load is ${size} kB; load what the first page does not need with import().`,
  );
  return false;
}

/**
 * @typedef {{ file: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk
 * @param {Record<string, Chunk>} manifest
 */
export function firstLoad(manifest) {
  const reached = new Set(Object.keys(manifest).filter((name) => manifest[name]?.isEntry));
  for (const name of reached) for (const imported of manifest[name]?.imports ?? []) reached.add(imported);
  const chunks = [...reached].flatMap((name) => manifest[name] ?? []);
  return [...new Set(chunks.flatMap(({ file, css = [] }) => [file, ...css]))];
}
