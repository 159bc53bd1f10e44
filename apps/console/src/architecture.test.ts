import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissions } from '@huiyin/contract/permissions';
import { refusals } from '@huiyin/contract/refusals';
import { expect, test } from 'vitest';

const texts = import.meta.glob<Record<string, unknown>>('./**/{text,*-text}.ts', { eager: true });

test.each([
  [
    'components never name a colour: the tokens do',
    /#[\da-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/i,
    'shared/tokens.ts',
  ],
  ['Chinese stands in text.ts', /\p{Script=Han}/u, 'text.ts'],
  ['what stands between words is that of the language read', /join\(['"`][、，；。\u3000]/, ''],
  [
    "a browser's own field writes dates as the browser does, not as we do",
    /type="(date|datetime-local)"/,
    '',
  ],
])('%s', (_, forbidden, allowed) => {
  const files = globSync('**/*.{ts,tsx,css}', { cwd: import.meta.dirname }).filter(
    (file) => !(allowed && file.endsWith(allowed)) && !/\.test\.tsx?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(50);

  const broken = files.filter((file) => forbidden.test(withoutComments(join(import.meta.dirname, file))));
  expect(broken).toEqual([]);
});

test('every text has a Taiwanese wording and asks for the same values in each language', () => {
  const labels = [...Object.values(texts), { refusals, permissions }].flatMap(labelsIn);
  expect(labels.length).toBeGreaterThan(100);

  const broken = labels.filter(
    ({ zh, tw, en }) => !tw || names(zh) !== names(en) || names(zh) !== names(tw) || /\|/.test(zh),
  );
  expect(broken).toEqual([]);
});

function withoutComments(file: string) {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

function labelsIn(found: unknown): { zh: string; en: string; tw?: string }[] {
  if (typeof found !== 'object' || found === null) return [];
  if ('zh' in found) return [found as { zh: string; en: string }];
  return Object.values(found).flatMap(labelsIn);
}

const names = (words: string) =>
  [...new Set([...words.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort().join();
