import { contribute } from '#platform/contributions';
import type { Feature } from '#platform/feature';
import { kept } from './kept.ts';
import { keptEvents } from './kept-events.ts';
import { removeOld } from './remove-old.ts';
import { watchClock } from './watch-clock.ts';

export { type Kept, kept } from './kept.ts';

export const feature: Feature = {
  jobs: [removeOld],
  everySecond: [watchClock],
  contributes: [contribute(kept, keptEvents)],
};
