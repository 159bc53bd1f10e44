import { defineNoticeKind, notify } from '#features/notifications';
import { staffWhoMay } from '#features/staff';
import { listen } from '#platform/events';
import { exportLimitReached } from '../events.ts';

const kind = 'export.limit-reached';
const permission = 'alarms.take';

export const exportLimitNotice = defineNoticeKind(
  kind,
  { console: true, mail: true, sound: true },
  { permission },
);

/** Raises the alarm, once a day for one person. */
export const onExportLimitReached = listen(
  'table/tell-export-limit-reached',
  exportLimitReached,
  async (ctx, { staffId }) => {
    const told = await staffWhoMay(ctx, permission);
    const about = { kind, subject: `staff:${staffId}`, byId: staffId, urgent: true } as const;
    const key = `${kind} ${staffId} ${ctx.now().toISOString().slice(0, 10)}`;
    await ctx.transaction((ctx) =>
      notify(
        ctx,
        told.map((id) => ({ ...about, staffId: id, key })),
      ),
    );
  },
);
