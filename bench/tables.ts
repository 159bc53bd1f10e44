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
const CHANGED = ROWS / 10;
const ERROR_IN = 100;
const LOOK_MS = 200;
const RUN = Date.now().toString(36);

/** A table of records on its way in, out as a workbook, and taken back, so that the data set stays as it was. */
export async function measureTables(program: Program, cookie: string): Promise<TableFigures[]> {
  const api = connect(`${program.url}/api`, { headers: () => ({ cookie, origin: program.url }) });
  const file = await workbook(ROWS);
  const later = await workbook(CHANGED, '已回访，客户满意');
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
  await step('import: read and compare a workbook', ROWS, async () => {
    const counts = await send(api, id, file);
    if (counts.new !== ROWS - ROWS / ERROR_IN) throw new Error(`Not all are new: ${JSON.stringify(counts)}`);
  });
  await step('import: write what is new', ROWS, async () => {
    await api.imports.carryOut({ importId: id });
    await reached(api, id, 'imported');
  });
  await step('export: a workbook', ROWS, () => exported(api));
  const changing = importId.parse(uuidv7());
  await send(api, changing, later);
  await step('import: write what is changed', CHANGED, async () => {
    await api.imports.carryOut({ importId: changing });
    const { counts } = await reached(api, changing, 'imported');
    if (counts.changed !== CHANGED - CHANGED / ERROR_IN)
      throw new Error(`Not all: ${JSON.stringify(counts)}`);
  });
  await step('import: take changes back', CHANGED, async () => {
    await api.imports.undo({ importId: changing });
    await reached(api, changing, 'ready');
  });
  await step('import: take it back', ROWS, async () => {
    await api.imports.undo({ importId: id });
    await reached(api, id, 'ready');
  });
  return figures;
}

async function workbook(rows: number, remarks?: string): Promise<File> {
  const given = { run: RUN, errorIn: ERROR_IN, people: ROWS / 2, ...(remarks ? { remarks } : {}) };
  const stream = writeXlsxStream(recordRows(rows, given), {
    name: '沟通记录',
    columns: recordTitles.map((header) => ({ header })),
  });
  const bytes = await new Response(stream as ConstructorParameters<typeof Response>[0]).arrayBuffer();
  return new File([new Uint8Array(bytes)], 'records.xlsx');
}

async function send(api: Client, id: ImportId, file: File) {
  const { id: uploaded } = await api.files.upload({ id: fileId.parse(uuidv7()), file });
  await api.imports.start({ id, fileId: uploaded });
  return (await reached(api, id, 'ready')).counts;
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
