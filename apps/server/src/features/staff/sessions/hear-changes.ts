import type { SessionId, StaffId } from '@huiyin/contract/ids';
import type { Context } from '#platform/context';
import type { Event } from '#platform/event-tail';
import type { Connections } from '#platform/sockets';
import { sessionEnded } from '../events.ts';
import { signedIn } from './signed-in.ts';

// What these change is who may do what.
const aboutEverybody = ['role', 'department', 'group'];

// These change nothing about what the person may do.
const harmless = [
  ...['staff.signed-in', 'staff.token-made', 'staff.passkey-added', 'staff.capacity-set'],
  ...['staff.link-made', 'staff.link-mail-sent', 'staff.link-mail-delayed', 'staff.link-mail-given-up'],
];

/** Forgets who is who where it changed, and cuts the connections opened before. */
export function hearChanges(ctx: Context, { name, subject, payload }: Event, connections: Connections) {
  const [kind, id] = subject.split(':', 2);
  if (aboutEverybody.includes(kind!)) {
    ctx.use(signedIn).forget('everybody');
    connections.cut('everybody');
    return;
  }
  if (kind !== 'staff' || harmless.includes(name)) return;
  const staffId = id as StaffId;
  ctx.use(signedIn).forget(staffId);
  const { sessionId } = payload as { sessionId?: SessionId };
  connections.cut(name === sessionEnded.name && sessionId ? { sessionId } : { staffId });
}
