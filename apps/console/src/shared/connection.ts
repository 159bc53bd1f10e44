import type { ClientToServer, ServerToClient } from '@huiyin/contract/realtime';
import { io, type Socket } from 'socket.io-client';
import { makeStore } from './store.ts';

export type Connection =
  | { state: 'connected' }
  | { state: 'lost'; since: Date }
  | { state: 'catching-up'; since: Date };

/** Whether we hear of changes now, and since when not. */
export const connection = makeStore<Connection>({ state: 'connected' });

// After a lost line it tries again after 1 to 5 s, each console at another time (randomizationFactor).
export const socket: Socket<ServerToClient, ClientToServer> = io({
  autoConnect: false,
  transports: ['websocket', 'polling'],
});

let turnedAway = () => {};
let again: ReturnType<typeof setTimeout> | undefined;
const owed = new Set<symbol>();

/** Hears of changes from now on; `onTurnedAway` is told when the server refuses us, as it does who is signed out. */
export function goLive(onTurnedAway: () => void) {
  turnedAway = onTurnedAway;
  socket.connect();
}

export function hangUp() {
  clearTimeout(again);
  socket.disconnect();
  connection.set({ state: 'connected' });
}

/** While we catch up, says that something is asked again; call what it returns when that is here. */
export function owe(): () => void {
  const one = Symbol();
  owed.add(one);
  return () => {
    if (owed.delete(one)) settle();
  };
}

function settle() {
  if (owed.size === 0 && connection.get().state === 'catching-up') connection.set({ state: 'connected' });
}

function lose() {
  owed.clear();
  const now = connection.get();
  connection.set({ state: 'lost', since: 'since' in now ? now.since : new Date() });
}

socket.on('connect', () => {
  const now = connection.get();
  if (now.state !== 'lost') return;
  connection.set({ state: 'catching-up', since: now.since });
  queueMicrotask(settle); // after all that listen to this have asked again
});

socket.on('disconnect', (reason) => {
  if (reason === 'io client disconnect') return;
  lose();
  if (reason === 'io server disconnect') refused();
});

socket.on('connect_error', () => {
  lose();
  if (!socket.active) refused();
});

// The server closed the door itself, so Socket.IO does not knock again by itself.
function refused() {
  turnedAway();
  clearTimeout(again);
  again = setTimeout(() => socket.connect(), 1000 + Math.random() * 4000);
}
