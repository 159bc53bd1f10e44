import type { Attendant, Attending } from '@huiyin/contract/realtime';
import { useEffect, useRef, useState } from 'react';
import { socket } from './connection.ts';
import { useMe } from './session.ts';

const AGAIN = 5_000;

/** The colleagues who have the same thing open; call `type` while one types in it. */
export function useAttendance(subject: string): { others: Attendant[]; type(): void } {
  const { id: me } = useMe();
  const [people, setPeople] = useState<Attendant[]>([]);
  const saidAt = useRef(0);

  useEffect(() => {
    const heard = (attending: Attending) => {
      if (attending.subject === subject) setPeople(attending.people);
    };
    // One attends only what one watches, so that comes first.
    const arrive = () =>
      socket.emit('watch', subject, (answer) => {
        if (answer === 'watching') socket.emit('attend', subject, 'viewing');
      });
    const lost = () => setPeople([]);
    socket.on('attending', heard).on('connect', arrive).on('disconnect', lost);
    if (socket.connected) arrive();
    return () => {
      socket.off('attending', heard).off('connect', arrive).off('disconnect', lost);
      if (socket.connected) socket.emit('attend', subject, 'left');
    };
  }, [subject]);

  return {
    others: people.filter(({ id }) => id !== me),
    type() {
      if (!socket.connected || Date.now() - saidAt.current < AGAIN) return;
      saidAt.current = Date.now();
      socket.emit('attend', subject, 'typing');
    },
  };
}
