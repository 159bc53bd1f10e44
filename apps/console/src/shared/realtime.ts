import type { Changed } from '@huiyin/contract/realtime';
import { hashKey, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { owe, socket } from './connection.ts';

const watchers = new Map<string, number>();

/**
 * Keeps a query fresh. The subject is one thing (`ticket:0198…`) or a kind of thing (`ticket`);
 * the socket only says that it changed, and the API is asked again for what it now is.
 */
export function useLive(subject: string, queryKey: QueryKey) {
  const queries = useQueryClient();
  const key = hashKey(queryKey); // the array itself is a new one at each render

  useEffect(() => {
    let asked = 0;
    let pending: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      [asked, pending] = [Date.now(), undefined];
      return queries.invalidateQueries({ predicate: ({ queryHash }) => queryHash === key });
    };
    const heard = (change: Changed) => {
      if (!`${change.subject}:`.startsWith(`${subject}:`)) return;
      const wait = subject.includes(':') ? 0 : asked + 1000 - Date.now(); // lists change often
      pending ??= setTimeout(refresh, wait);
    };
    // What was asked before we watched may be old by now, so it is asked again.
    const watch = () => {
      const settled = owe();
      socket.emit('watch', subject, (answer) => {
        if (answer === 'watching') void refresh().finally(settled);
        else settled();
      });
    };

    watchers.set(subject, (watchers.get(subject) ?? 0) + 1);
    socket.on('changed', heard).on('connect', watch);
    if (socket.connected) watch();
    return () => {
      clearTimeout(pending);
      socket.off('changed', heard).off('connect', watch);
      const left = watchers.get(subject)! - 1;
      watchers.set(subject, left);
      if (left === 0) socket.emit('unwatch', subject);
    };
  }, [queries, key, subject]);
}
