import { expect, test } from 'vitest';
import { parseApart } from './parse-apart.ts';
import { type FileRow, RefusedFile } from './rows-of-file.ts';

const lines = Array.from({ length: 1_200 }, (_, at) => `2023-10-08,第${at}件`);
const table = new Blob([`日期,说明\n${lines.join('\n')}\n`]);

test('a reader that needs more memory than it may have dies alone, and the file is refused', async () => {
  const refused = await read(table, 6).catch((error: unknown) => error);

  expect(refused).toBeInstanceOf(RefusedFile);
  expect(refused).toMatchObject({ reason: 'imports.too-large' });
});

test('what is read apart comes back in its order', async () => {
  const rows = await read(table);

  expect(rows.slice(1).map(({ cells }) => cells.join(','))).toEqual(lines);
});

async function read(file: Blob, mostMb?: number): Promise<FileRow[]> {
  const rows: FileRow[] = [];
  for await (const said of parseApart(file, mostMb ? { mostMb } : {}))
    if (Array.isArray(said)) rows.push(...said);
  return rows;
}
