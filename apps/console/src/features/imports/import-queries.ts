import type { ImportId } from '@huiyin/contract/ids';
import type { ImportStatus, RowVerdict } from '@huiyin/contract/imports';
import { api } from '#shared/api.ts';

const running: readonly ImportStatus[] = ['reading', 'judging', 'importing', 'undoing'];

export const isRunning = (status: ImportStatus) => running.includes(status);

/** An import, asked again as long as a step of it runs. */
export const importOf = (importId: ImportId) =>
  api.imports.read.queryOptions({
    input: { importId },
    refetchInterval: ({ state }) => (state.data && isRunning(state.data.status) ? 1000 : false),
  });

const start: string | undefined = undefined;

export const importRows = (importId: ImportId, verdict: RowVerdict) =>
  api.imports.rows.infiniteOptions({
    input: (after: string | undefined) => ({ importId, verdict, after }),
    initialPageParam: start,
    getNextPageParam: ({ next }) => next ?? undefined,
    gcTime: 0, // each step says something else of the same rows
  });

/** By its cells people see what a column is that has no heading. */
export const firstRecord = (importId: ImportId) =>
  api.imports.rows.queryOptions({ input: { importId }, gcTime: 0 });
