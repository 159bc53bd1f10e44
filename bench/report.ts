import { execSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import type { Figures } from './load.ts';
import type { TableFigures } from './tables.ts';

export interface Report {
  size: string;
  rows: string;
  startedInMs: number;
  restMb: number;
  loadMb: number;
  figures: Figures[];
  tables: TableFigures[];
}

/** The run as a page of Markdown: the machine, the versions, the date, the figures. */
export function markdown({ size, rows, startedInMs, restMb, loadMb, figures, tables }: Report): string {
  const commit = execSync('git rev-parse --short HEAD').toString().trim();
  const number = (value: number, places: number) => (Number.isNaN(value) ? '–' : value.toFixed(places));
  return [
    `# Data set ${size}: ${rows}`,
    '',
    `${new Date().toISOString().slice(0, 16)}Z · commit ${commit} · Node ${process.versions.node} · PostgreSQL 18 (embedded) · ` +
      `${cpus().length} × ${cpus()[0]?.model.trim()} · ${Math.round(totalmem() / 2 ** 30)} GiB`,
    '',
    'The load runs on the same machine and takes part of its processors. CPU is that of Node and PostgreSQL together.',
    '',
    '| what | figure |',
    '|---|---|',
    `| first answer of the program, data present | ${number(startedInMs, 0)} ms |`,
    `| memory at rest, all processes | ${number(restMb, 0)} MB |`,
    `| memory after the load, all processes | ${number(loadMb, 0)} MB |`,
    '',
    '| 8 connections | per second | p50 ms | p99 ms | CPU ms each | failed |',
    '|---|---|---|---|---|---|',
    ...figures.map(
      (row) =>
        `| ${row.what} | ${number(row.perSecond, 0)} | ${number(row.p50Ms, 1)} | ${number(row.p99Ms, 1)} | ${number(row.cpuMsEach, 2)} | ${row.failed} |`,
    ),
    '',
    ...tableLines(tables),
  ].join('\n');
}

function tableLines(tables: TableFigures[]): string[] {
  if (tables.length === 0) return [];
  return [
    '| tables in and out | rows | seconds | rows/s | CPU ms each | extra MB at most |',
    '|---|---|---|---|---|---|',
    ...tables.map(
      ({ what, rows, seconds, cpuMsEach, extraMb }) =>
        `| ${what} | ${rows} | ${seconds.toFixed(1)} | ${(rows / seconds).toFixed(0)} | ${cpuMsEach.toFixed(2)} | ${extraMb.toFixed(0)} |`,
    ),
    '',
  ];
}
