import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wording } from '#platform/settings-wording';

const root = new URL('../../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

test.each(['README.md', 'README.zh-CN.md'])('%s names every setting and only commands there are', (file) => {
  const told = read(file);
  const { scripts } = JSON.parse(read('package.json'));

  expect(Object.keys(wording).filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
  const commands = [...told.matchAll(/npm run ([\w:]+)/g)].map(([, command]) => command!);
  expect(commands.filter((command) => !(command in scripts))).toEqual([]);
});

test('both READMEs give the same commands, settings and picture', () => {
  const [en, zh] = [read('README.md'), read('README.zh-CN.md')].map((text) => [
    ...text.matchAll(/```sh\n([\s\S]+?)```|^\| (`[A-Z][A-Z_]+`.*?) \||!\[[^\]]+\]\((\S+)\)/gm),
  ]);

  const told = (found: RegExpExecArray[]) =>
    found.map(([, command, setting, picture]) => command ?? setting?.replaceAll('、', ', ') ?? picture);
  expect(told(zh!)).toEqual(told(en!));
  expect(told(en!).length).toBeGreaterThan(15);
  expect(existsSync(new URL('docs/screenshot.png', root))).toBe(true);
});

test('decisions are counted', () => {
  const numbers = readdirSync(new URL('docs/decisions', root)).map((file) => Number(file.slice(0, 4)));

  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
});

test.each(['docs/security.md', 'docs/reliability.md'])(
  'each row of %s names tests that are there, and how they were seen red',
  (file) => {
    const rows = read(file)
      .match(/^\| (?!class|fault).+$/gm)!
      .map((row) => row.split('|').slice(1, -1));

    expect(rows.length).toBeGreaterThan(15);
    for (const cells of rows) {
      const [tests, red] = cells.slice(-2);
      const named = [...tests!.matchAll(/`((?:apps|e2e)\/[^`]+)`/g)].map(([, test]) => test!);
      expect(named, cells[0]).not.toEqual([]);
      expect(named.filter((test) => !existsSync(new URL(test, root)))).toEqual([]);
      expect(red!.trim(), cells[0]).not.toBe('');
    }
  },
);
