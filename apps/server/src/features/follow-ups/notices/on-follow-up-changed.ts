import { notify } from '#features/notifications';
import { listen } from '#platform/events';
import { followUpCancelled, followUpChanged } from '../events.ts';
import { noticeAbout } from './notice-about.ts';

/** Tells who has to do it now, and who had it before. */
export const onFollowUpChanged = listen(
  'follow-ups/tell-changed',
  followUpChanged,
  async (ctx, { followUpId, staffId, previousStaffId }, { position, staffId: byId }) => {
    await ctx.transaction(async (ctx) => {
      const told = { byId, position };
      const kind = staffId === previousStaffId ? 'follow-up.changed' : 'follow-up.planned';
      await notify(ctx, [
        ...(await noticeAbout(ctx, followUpId, { ...told, staffId, kind })),
        ...(staffId === previousStaffId
          ? []
          : await noticeAbout(ctx, followUpId, {
              ...told,
              staffId: previousStaffId,
              kind: 'follow-up.changed',
            })),
      ]);
    });
  },
);

export const onFollowUpCancelled = listen(
  'follow-ups/tell-cancelled',
  followUpCancelled,
  async (ctx, { followUpId, staffId }, { position, staffId: byId }) => {
    await ctx.transaction(async (ctx) =>
      notify(ctx, await noticeAbout(ctx, followUpId, { staffId, kind: 'follow-up.changed', byId, position })),
    );
  },
);
