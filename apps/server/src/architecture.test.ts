import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const server = join(import.meta.dirname, '..');

// In the order of dependence: each may import only those above it.
// What must flow the other way is an event, or a hold.
const features = [
  ...[
    'retention',
    'staff',
    'organisation',
    'outbound',
    'fields',
    'files',
    'customers',
    'deadlines',
    'notifications',
    'categories',
  ],
  ...[
    'phrases',
    'tickets',
    'bulk-changes',
    'follow-ups',
    'table',
    'drafts',
    'orders',
    'webhooks',
    'audit-log',
    'sample',
  ],
];

test.each(features)('%s imports only features above it', (feature) => {
  const above = features.slice(0, features.indexOf(feature)).map((name) => `#features/${name}`);

  const others = importsOf(`src/features/${feature}/**`).filter(({ from }) => from.startsWith('#features/'));

  expect(others.filter(({ from }) => !above.includes(from))).toEqual([]);
});

test.each([
  ['the platform knows no business', 'src/platform', /^#(features|factories|testing)|^\.\./],
  ['a feature is entered by its index', 'src/features/*', /^#(factories|testing)|^\.\./],
  ['a folder of a feature keeps to the feature', 'src/features/*/*', /^#(factories|testing)|^\.\.\/\.\./],
  ['console features stand alone', '../console/src/{features/*,shared}', /^#(features|pages|shell)|^\.\./],
])('%s', (_, folder, forbidden) => {
  const code = importsOf(folder).filter(
    ({ file }) => !/\.test\.tsx?$|(factory|access-matrix)\.ts$/.test(file),
  );

  expect(code.filter(({ from }) => forbidden.test(from))).toEqual([]);
});

test.each([
  ['operations ask ctx.now(), so that tests can turn the clock', /new Date\(\)|Date\.now\(\)/],
  ['every query is awaited: one that is not never runs', /[;{}]\s*ctx\.db\b/],
  ['nothing is mocked', /\bvi\.(mock|fn|spyOn)\(/],
])('%s', (_, forbidden) => {
  const files = filesOf('src/features/**/*.ts');
  expect(files.length).toBeGreaterThan(20);

  expect(files.filter((file) => forbidden.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('every feature has its place in the order', () => {
  expect(features).toEqual(
    expect.arrayContaining(globSync('*', { cwd: join(import.meta.dirname, 'features') })),
  );
});

test('files stay short enough to see whole', () => {
  const files = filesOf([
    'src/**/*.ts',
    '../console/src/**/*.{ts,tsx}',
    '../../packages/*/src/**/*.ts',
    '../../{bench,e2e}/**/*.ts',
  ]);
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 250);

  expect(long).toEqual([]);
});

function importsOf(folder: string) {
  return filesOf(`${folder}/*.{ts,tsx}`).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import) '([^']+)'/g)].map((found) => ({
      file,
      from: found[1]!,
    })),
  );
}

function filesOf(pattern: string | string[]) {
  return globSync(pattern, { cwd: server }).map((file) => join(server, file));
}
