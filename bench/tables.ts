import { setTimeout as pause } from 'node:timers/promises';
import { type Client, connect } from '@huiyin/contract/client';
import { exportId, fileId, type ImportId, importId } from '@huiyin/contract/ids';
import type { ImportStatus } from '@huiyin/contract/imports';
import { writeXlsxStream } from 'hucre/xlsx';
import { uuidv7 } from 'uuidv7';
import type { Program } from './program.ts';
import { recordRows, recordTitles } from './records.ts';

export interface TableFigures {
  what: string;
  rows: number;
  seconds: number;
  cpuMsEach: number;
  /** The most memory of all processes at once, beyond that before. */
  extraMb: number;
}

/** What `--only` calls this part. */
export const tablesMeasured = 'tables';

const ROWS = Number(process.env.BENCH_ROWS ?? 100_000);
const ERROR_IN = 100;
const LOOK_MS = 200;

/** A table of records on its way in, out as a workbook, and taken back, so that the data set stays as it was. */
export async function measureTables(program: Program, cookie: string): Promise<TableFigures[]> {
  const api = connect(`${program.url}/api`, { headers: () => ({ cookie, origin: program.url }) });
  const file = await workbook();
  const figures: TableFigures[] = [];
  async function step(what: string, rows: number, work: () => Promise<unknown>) {
    const [began, usedBefore, restMb] = [performance.now(), program.cpuMs(), program.memoryMb()];
    let mostMb = restMb;
    const look = setInterval(() => (mostMb = Math.max(mostMb, program.memoryMb())), LOOK_MS);
    await work().finally(() => clearInterval(look));
    const seconds = (performance.now() - began) / 1000;
    const cpuMsEach = (program.cpuMs() - usedBefore) / rows;
    figures.push({ what, rows, seconds, cpuMsEach, extraMb: mostMb - restMb });
    console.log(figures.at(-1));
  }

  const id = importId.parse(uuidv7());
  await step('import: read and compare a workbook', ROWS, () => send(api, id, file));
  await step('import: write what is new', ROWS, async () => {
    await api.imports.carryOut({ importId: id });
    await reached(api, id, 'imported');
  });
  await step('export: a workbook', ROWS, () => exported(api));
  await step('import: take it back', ROWS, async () => {
    await api.imports.undo({ importId: id });
    await reached(api, id, 'ready');
  });
  return figures;
}

async function workbook(): Promise<File> {
  const stream = writeXlsxStream(recordRows(ROWS, { errorIn: ERROR_IN }), {
    name: '沟通记录',
    columns: recordTitles.map((header) => ({ header })),
  });
  const bytes = await new Response(stream as ConstructorParameters<typeof Response>[0]).arrayBuffer();
  return new File([new Uint8Array(bytes)], 'records.xlsx');
}

async function send(api: Client, id: ImportId, file: File) {
  const { id: uploaded } = await api.files.upload({ id: fileId.parse(uuidv7()), file });
  await api.imports.start({ id, fileId: uploaded });
  const { counts } = await reached(api, id, 'ready');
  if (counts.new !== ROWS - ROWS / ERROR_IN) throw new Error(`Not all are new: ${JSON.stringify(counts)}`);
}

async function reached(api: Client, id: ImportId, status: ImportStatus) {
  for (;;) {
    const found = await api.imports.read({ importId: id });
    if (found.status === status) return found;
    if (found.status === 'refused') throw new Error(`Refused: ${found.refusal}`);
    await pause(LOOK_MS);
  }
}

async function exported(api: Client) {
  const id = exportId.parse(uuidv7());
  await api.exports.start({ id, format: 'xlsx', filter: { source: ['import'] } });
  for (;;) {
    const { status, rowCount } = await api.exports.read({ exportId: id });
    if (status === 'failed') throw new Error('The export failed.');
    if (status === 'made') return console.log(`${rowCount} rows exported`);
    await pause(LOOK_MS);
  }
}
