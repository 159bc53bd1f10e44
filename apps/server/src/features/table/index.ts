import { kept } from '#features/retention';
import { contribute } from '#platform/contributions';
import type { Feature } from '#platform/feature';
import { keptExports } from './exports/kept-exports.ts';
import { makeExport } from './exports/make-export.ts';
import { exportLimitNotice, onExportLimitReached } from './exports/on-limit-reached.ts';

export { maskText } from './columns/mask-text.ts';
export { tableRows } from './columns/tables.ts';
export { tableExports } from './exports/tables.ts';
export { exportsRouter } from './router.ts';

export const feature: Feature = {
  jobs: [makeExport],
  listeners: [onExportLimitReached],
  contributes: [contribute(kept, keptExports), exportLimitNotice],
};
