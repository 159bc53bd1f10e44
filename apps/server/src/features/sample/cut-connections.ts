import type { Context } from '#platform/context';
import type { Event } from '#platform/event-tail';
import type { Connections } from '#platform/sockets';
import { sampleRemoved } from './events.ts';

/** Its people are gone, and whoever they were signed in as; everybody else connects again by themselves. */
export function cutConnections(_: Context, { name }: Event, connections: Connections) {
  if (name === sampleRemoved.name) connections.cut('everybody');
}
