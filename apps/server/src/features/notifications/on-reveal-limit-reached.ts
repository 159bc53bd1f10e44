import { revealLimitReached } from '#features/customers';
import { staffWhoMay } from '#features/staff';
import { listen } from '#platform/events';
import { defineNoticeKind } from './notice-kinds.ts';
import { notify } from './notify.ts';

const kind = 'contact-point.reveal-limit-reached';
const permission = 'alarms.take';

export const revealLimitNotice = defineNoticeKind(
  kind,
  { console: true, mail: true, sound: true },
  { permission },
);

/** Raises the alarm, once an hour for one person: whoever goes on at the limit would raise it with each look. */
export const onRevealLimitReached = listen(
  'notifications/tell-reveal-limit-reached',
  revealLimitReached,
  async (ctx, { staffId }) => {
    const told = await staffWhoMay(ctx, permission);
    const about = { kind, subject: `staff:${staffId}`, byId: staffId, urgent: true } as const;
    const key = `${kind} ${staffId} ${ctx.now().toISOString().slice(0, 13)}`;
    await ctx.transaction((ctx) =>
      notify(
        ctx,
        told.map((id) => ({ ...about, staffId: id, key })),
      ),
    );
  },
);
