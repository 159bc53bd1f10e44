import { randomUUID } from 'node:crypto';
import type { Attendant, Doing } from '@huiyin/contract/realtime';
import type { Signals } from './signals.ts';
import { type OurSocket, type OurSockets, room, subjectOf } from './sockets.ts';

const CHANNEL = 'attendance';
const LOOK_EVERY_MS = 5_000;
const TYPING_FOR_MS = 10_000;
const SAY_AGAIN_MS = 15_000;
const FORGET_AFTER_MS = 40_000;
const MOST_PEOPLE = 50;

interface Local extends Attendant {
  since: number;
}

interface Said {
  process: string;
  subject: string;
  people: Attendant[];
}

/**
 * Who has something open now, and who types, over all processes. It may vanish: each process says again and again
 * who attends through it, and one that falls silent is forgotten.
 */
export function openAttendance(sockets: OurSockets, signals: Signals) {
  const process = randomUUID();
  const here = new Map<string, Map<string, Local>>();
  const everywhere = new Map<string, Map<string, { people: Attendant[]; heardAt: number }>>();

  function say(subject: string) {
    const people = [...(here.get(subject)?.values() ?? [])].slice(0, MOST_PEOPLE);
    const said: Said = { process, subject, people: people.map(({ since: _, ...person }) => person) };
    signals.send(CHANNEL, JSON.stringify(said));
  }

  function attend(socket: OurSocket, subject: string, doing: Doing) {
    const { id, name } = socket.data.actor;
    const people = here.get(subject) ?? new Map<string, Local>();
    const before = people.get(socket.id);
    people.set(socket.id, { id, name, doing, since: Date.now() });
    here.set(subject, people);
    if (before?.doing !== doing) say(subject);
  }

  function leave(socketId: string, subject: string) {
    const people = here.get(subject);
    if (!people?.delete(socketId)) return;
    if (people.size === 0) here.delete(subject);
    say(subject);
  }

  function tell(subject: string) {
    const people = [...(everywhere.get(subject)?.values() ?? [])].flatMap((said) => said.people);
    sockets.local.to(room(subject)).emit('attending', { subject, people: onePerPerson(people) });
  }

  function hear({ process: sayer, subject, people }: Said) {
    const said = everywhere.get(subject) ?? new Map<string, { people: Attendant[]; heardAt: number }>();
    if (people.length > 0) said.set(sayer, { people, heardAt: Date.now() });
    else said.delete(sayer);
    if (said.size > 0) everywhere.set(subject, said);
    else everywhere.delete(subject);
    tell(subject);
  }

  function look() {
    const now = Date.now();
    for (const [subject, people] of here) {
      const idle = [...people.values()].filter(
        ({ doing, since }) => doing === 'typing' && since < now - TYPING_FOR_MS,
      );
      for (const person of idle) person.doing = 'viewing';
      const lastSaid = everywhere.get(subject)?.get(process)?.heardAt ?? 0;
      if (idle.length > 0 || lastSaid < now - SAY_AGAIN_MS) say(subject);
    }
    for (const [subject, said] of everywhere) {
      const silent = [...said].filter(([, { heardAt }]) => heardAt < now - FORGET_AFTER_MS);
      for (const [sayer] of silent) hear({ process: sayer, subject, people: [] });
    }
  }

  sockets.on('connection', (socket) => {
    socket.on('attend', (subject, doing) => {
      // Only what one may watch, and does: seeing who is there is seeing that it is there.
      if (typeof subject !== 'string' || !socket.rooms.has(room(subject))) return;
      if (doing === 'viewing' || doing === 'typing') attend(socket, subject, doing);
      else leave(socket.id, subject);
    });
  });
  // Whoever does not watch any more, was let go or has gone does not attend either.
  sockets.of('/').adapter.on('leave-room', (name: string, socketId: string) => {
    const subject = subjectOf(name);
    if (subject !== undefined) leave(socketId, subject);
  });
  signals.hear(CHANNEL, (said) => hear(JSON.parse(said)));
  const timer = setInterval(look, LOOK_EVERY_MS);

  return {
    stop() {
      clearInterval(timer);
    },
  };
}

/** Somebody with two pages open is one person, who types when they type in either. */
function onePerPerson(people: readonly Attendant[]): Attendant[] {
  const each = new Map<string, Attendant>();
  for (const person of people) {
    if (each.get(person.id)?.doing !== 'typing') each.set(person.id, person);
  }
  return [...each.values()];
}
