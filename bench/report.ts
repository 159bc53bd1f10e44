import { execSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import type { Seen } from './agent.ts';
import type { PageFigures } from './console.ts';
import type { Figures } from './load.ts';
import type { TableHealth } from './table-health.ts';
import type { TableFigures } from './tables.ts';

export interface Report {
  size: string;
  rows: string;
  startedInMs: number;
  restMb: number;
  loadMb: number;
  figures: Figures[];
  tables: TableFigures[];
  pages: PageFigures[];
}

export interface Day {
  size: string;
  agents: number;
  minutes: number;
  restMb: number;
  mostMb: number;
  /** How many processors the program and its database used, on average. */
  processors: number;
  seen: Seen;
  tables: TableHealth[];
}

/** The run as a page of Markdown: the machine, the versions, the date, the figures. */
export function markdown(report: Report): string {
  const { size, rows, startedInMs, restMb, loadMb, figures, tables, pages } = report;
  return [
    `# Data set ${size}: ${rows}`,
    '',
    whereAndWhen(),
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
    ...pageLines(pages),
  ].join('\n');
}

/** A day of many agents as a page of Markdown. */
export function dayPage({ size, agents, minutes, restMb, mostMb, processors, seen, tables }: Day): string {
  const rows = [...seen.took].sort(([one], [other]) => one.localeCompare(other));
  return [
    `# ${agents} agents at work for ${minutes} minutes, on data set ${size}`,
    '',
    whereAndWhen(),
    '',
    'Each has a session and a socket of their own and does something every two to eight seconds. They run on the same machine.',
    '',
    '| what | figure |',
    '|---|---|',
    `| memory at rest, all processes | ${number(restMb, 0)} MB |`,
    `| memory at most, all processes | ${number(mostMb, 0)} MB |`,
    `| processors used | ${number(processors, 2)} |`,
    `| failed | ${seen.failed.length} |`,
    '',
    '| what | times | p50 ms | p99 ms | longest ms |',
    '|---|---|---|---|---|',
    ...rows.map(([what, took]) => {
      const sorted = took.toSorted((one, other) => one - other);
      const at = (share: number) => number(sorted[Math.floor((sorted.length - 1) * share)]!, 1);
      return `| ${what} | ${sorted.length} | ${at(0.5)} | ${at(0.99)} | ${at(1)} |`;
    }),
    '',
    '| table | rows | dead rows | updated | in place | vacuumed | MB | grown by kB |',
    '|---|---|---|---|---|---|---|---|',
    ...tables.map(
      ({ table, rows, dead, updated, updatedInPlace, vacuums, size, grown }) =>
        `| ${table} | ${rows} | ${dead} | ${updated} | ${updatedInPlace} | ${vacuums} | ${number(size / 2 ** 20, 1)} | ${number(grown / 1024, 0)} |`,
    ),
    '',
    ...[...Map.groupBy(seen.failed, String)].map(
      ([failure, all]) => `- failed ${all.length} times: ${failure}`,
    ),
  ].join('\n');
}

const number = (value: number, places: number) => (Number.isNaN(value) ? '–' : value.toFixed(places));

/** The date, the commit, the versions and the machine. */
const whereAndWhen = () =>
  `${new Date().toISOString().slice(0, 16)}Z · commit ${execSync('git rev-parse --short HEAD').toString().trim()} · ` +
  `Node ${process.versions.node} · PostgreSQL 18 (embedded) · ` +
  `${cpus().length} × ${cpus()[0]?.model.trim()} · ${Math.round(totalmem() / 2 ** 30)} GiB`;

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

function pageLines(pages: PageFigures[]): string[] {
  if (pages.length === 0) return [];
  return [
    '| the console in Chromium, median of five | ms | ms, its processor slowed four times |',
    '|---|---|---|',
    ...pages.map(
      ({ what, medianMs, slowedMs }) => `| ${what} | ${medianMs.toFixed(0)} | ${slowedMs.toFixed(0)} |`,
    ),
    '',
  ];
}
