import type { StaffId } from '@huiyin/contract/ids';
import type { Context } from '#platform/context';

/** Lets colleagues' pages ask again. A signal, not an event: coming and going is not for the audit log. */
export const tellPresence = (ctx: Context, staffId: StaffId) =>
  ctx.tell({ subject: `presence:${staffId}`, name: 'presence.changed' });
