// Runs in a process of its own, with little memory and no more than the right to read: what it is given may be hostile.
import { buffer } from 'node:stream/consumers';
import { openTable, RefusedFile } from './rows-of-file.ts';

const say = (line: object) =>
  new Promise<void>((resolve) => process.stdout.write(`${JSON.stringify(line)}\n`, () => resolve()));

try {
  const { rows, ...place } = await openTable(await buffer(process.stdin), process.argv[2]);
  await say(place);
  let lines: object[] = [];
  for await (const row of rows) {
    lines.push(row);
    if (lines.length < 500) continue;
    await say(lines);
    lines = [];
  }
  await say(lines);
} catch (error) {
  await say({ refusal: error instanceof RefusedFile ? error.reason : 'imports.not-a-table' });
}
