import type { Server as HttpServer } from 'node:http';
import type { SessionId, StaffId } from '@huiyin/contract/ids';
import type { Changed, ClientToServer, ServerToClient } from '@huiyin/contract/realtime';
import { Server, type Socket } from 'socket.io';
import type { Actor, StaffActor } from './actor.ts';
import { type Context, contextFor, type Runtime } from './context.ts';
import { isSameOrigin, toHeaders } from './http.ts';
import type { Log } from './log.ts';
import { mayWatch } from './watching.ts';

const MOST_SUBJECTS = 200;

interface SocketData {
  actor: StaffActor;
}

export type OurSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>;
export type OurSockets = Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>;

export interface SocketOptions {
  runtime: Runtime;
  log: Log;
  identify(headers: Headers): Promise<Actor>;
}

/** Sockets of signed-in staff; each hears only of what it asked for and may see. */
export function openSockets(http: HttpServer, { runtime, log, identify }: SocketOptions): OurSockets {
  const sockets: OurSockets = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: 100_000,
    pingInterval: 20_000,
    pingTimeout: 15_000,
    allowRequest: ({ headers }, decide) => decide(null, isSameOrigin(headers)),
  });

  sockets.use((socket, next) => {
    identify(toHeaders(socket.handshake.headers))
      .then((actor) => {
        if (actor.kind !== 'staff') return next(new Error('UNAUTHORIZED'));
        socket.data.actor = actor;
        next();
      })
      .catch((error) => {
        log.warn({ error }, 'a socket could not be identified');
        next(new Error('SERVICE_UNAVAILABLE'));
      });
  });

  sockets.on('connection', (socket) => {
    const { id, sessionId } = socket.data.actor;
    void socket.join([staffRoom(id), ...(sessionId ? [sessionRoom(sessionId)] : [])]);
    // Whoever was shut off while this socket opened is not in the room that was emptied.
    identify(toHeaders(socket.handshake.headers)).then(
      (actor) => actor.kind !== 'staff' && socket.conn.close(),
      () => socket.conn.close(),
    );
    socket.on('watch', (subject, watching) => {
      if (typeof subject !== 'string' || typeof watching !== 'function') return;
      watch(socket, contextFor(socket.data.actor, runtime), subject)
        .then((allowed) => watching(allowed ? 'watching' : 'refused'))
        .catch((error) => {
          log.warn({ error, subject }, 'a subject could not be watched');
          watching('refused');
        });
    });
    socket.on('unwatch', (subject) => {
      if (typeof subject === 'string') void socket.leave(room(subject));
    });
  });
  return sockets;
}

async function watch(socket: OurSocket, ctx: Context, subject: string) {
  if (subject.length > 100 || socket.rooms.size > MOST_SUBJECTS) return false;
  const allowed = await ctx.use(mayWatch)(ctx, subject);
  if (allowed) await socket.join(room(subject));
  return allowed;
}

/**
 * Tells this process's sockets that something changed; they ask the API what it now is. Who listens to the kind may not
 * know of this very thing, so they are not told which it was.
 */
export function tellSockets(sockets: OurSockets, { subject, name }: Changed): void {
  const kind = subject.split(':', 1)[0]!;
  sockets.local.to(room(subject)).emit('changed', { subject, name });
  if (kind !== subject) sockets.local.to(room(kind)).except(room(subject)).emit('changed', { subject: kind });
}

/** Lets go of those who listened to a thing and, since it changed, may not see it any more. They were told of that. */
export async function letGo(
  sockets: OurSockets,
  { runtime, log }: Pick<SocketOptions, 'runtime' | 'log'>,
  subject: string,
) {
  for (const socket of socketsIn(sockets, room(subject))) {
    const ctx = contextFor(socket.data.actor, runtime);
    const isTheirs = await ctx
      .use(mayWatch)(ctx, subject)
      .catch((error) => {
        log.warn({ error, subject }, 'whether a subject may still be watched could not be asked');
        return true;
      });
    if (!isTheirs) await socket.leave(room(subject));
  }
}

/** The open connections of this process, to be cut where somebody may no longer hear. */
export interface Connections {
  staffIds(): StaffId[];
  cut(whose: { staffId: StaffId } | { sessionId: SessionId } | 'everybody'): void;
}

/** A cut connection is opened again by its page at once, which then proves anew who it is. */
export function connectionsOf(sockets: OurSockets): Connections {
  const { sockets: open } = sockets.of('/');
  return {
    staffIds: () => [...new Set([...open.values()].map(({ data }) => data.actor.id))],
    cut(whose) {
      const those =
        whose === 'everybody'
          ? [...open.values()]
          : socketsIn(sockets, 'staffId' in whose ? staffRoom(whose.staffId) : sessionRoom(whose.sessionId));
      for (const socket of those) socket.conn.close();
    },
  };
}

function socketsIn(sockets: OurSockets, name: string): OurSocket[] {
  const { adapter, sockets: open } = sockets.of('/');
  return [...(adapter.rooms.get(name) ?? [])].flatMap((id) => open.get(id) ?? []);
}

const staffRoom = (id: StaffId) => `staff:${id}`;
const sessionRoom = (id: SessionId) => `session:${id}`;
const ABOUT = 'about:';
export const room = (subject: string) => ABOUT + subject;
/** What a room is about; undefined where it is one of another sort. */
export const subjectOf = (name: string) => (name.startsWith(ABOUT) ? name.slice(ABOUT.length) : undefined);
