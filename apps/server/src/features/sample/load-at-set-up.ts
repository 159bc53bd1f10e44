import { organisationSetUp } from '#features/organisation';
import { listen } from '#platform/events';
import { findSample } from './find-sample.ts';
import { loadSampleFor } from './load-sample.ts';

/** Loads the sample where the set-up asked for it; its password is made anew by who wants to sign in as one of them. */
export const loadAtSetUp = listen(
  'sample/load-at-set-up',
  organisationSetUp,
  async (ctx, { withSample }, { staffId }) => {
    if (withSample && !(await findSample(ctx))) await loadSampleFor(ctx, staffId);
  },
);
