import { notify } from '#features/notifications';
import { listen } from '#platform/events';
import { followUpPlanned } from '../events.ts';
import { noticeAbout } from './notice-about.ts';

/** Whoever plans one for themselves needs no word. */
export const onFollowUpPlanned = listen(
  'follow-ups/tell-planned',
  followUpPlanned,
  async (ctx, { followUpId, staffId }, { position, staffId: byId }) => {
    await ctx.transaction(async (ctx) =>
      notify(ctx, await noticeAbout(ctx, followUpId, { staffId, kind: 'follow-up.planned', byId, position })),
    );
  },
);
