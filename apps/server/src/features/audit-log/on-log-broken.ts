import { describeSubjects } from '#features/deadlines';
import { defineNoticeKind, notify } from '#features/notifications';
import { staffWhoMay } from '#features/staff';
import { listen } from '#platform/events';
import { auditLogChecked } from './events.ts';

const kind = 'audit-log.broken';
const permission = 'alarms.take';
const title = '审计日志 Audit log';

export const logBrokenNotice = defineNoticeKind(
  kind,
  { console: true, mail: true, sound: true },
  { permission },
);

export const describeAuditLog = describeSubjects('audit-log', async (_, ids) => {
  const about = { number: null, title, customerName: null, path: '/settings/audit-log' };
  return new Map(ids.map((id) => [id, about]));
});

/** Raises the alarm, once a day. */
export const onAuditLogChecked = listen(
  'audit-log/tell-broken',
  auditLogChecked,
  async (ctx, { sound, at }) => {
    if (sound) return;
    const told = await staffWhoMay(ctx, permission);
    const key = `${kind} ${at} ${ctx.now().toISOString().slice(0, 10)}`;
    await ctx.transaction((ctx) =>
      notify(
        ctx,
        told.map((staffId) => ({ kind, subject: 'audit-log:chain', staffId, key, urgent: true })),
      ),
    );
  },
);
