import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { RefusalReason } from '@huiyin/contract/refusals';
import { type FileRow, type OpenedTable, RefusedFile } from './rows-of-file.ts';

const program = join(import.meta.dirname, 'parse.ts');
const LONGEST_MS = 120_000;
const MOST_MB = 512;
const RIGHTS = ['--permission', '--allow-fs-read=*'];

/** Which sheet of which is read; none for a file that has no sheets. */
export type Place = Pick<OpenedTable, 'sheets' | 'sheet'>;

interface Wanted {
  /** Its name; left out, the first that looks like a table. */
  sheet?: string | null;
  mostMb?: number;
}

/** The place of a table, then its rows batch by batch, read by a process that may die of them without harm. */
export async function* parseApart(
  file: Blob,
  { sheet, mostMb = MOST_MB }: Wanted = {},
): AsyncGenerator<Place | FileRow[]> {
  const args = [`--max-old-space-size=${mostMb}`, ...RIGHTS, program, ...(sheet ? [sheet] : [])];
  const child = spawn(process.execPath, args, {
    env: { NODE_OPTIONS: '' },
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
  });
  const ended = once(child, 'close');
  const sent = pipeline(Readable.fromWeb(file.stream() as ReadableStream), child.stdin).catch(
    () => undefined,
  ); // it may refuse early
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const said = JSON.parse(line) as Place | FileRow[] | { refusal: RefusalReason };
      if ('refusal' in said) throw new RefusedFile(said.refusal);
      yield said;
    }
    await sent;
    const [code] = await ended;
    if (code !== 0) throw new RefusedFile('imports.too-large');
  } finally {
    child.kill('SIGKILL');
  }
}
