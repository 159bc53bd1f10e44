import type { Server as HttpServer } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';
import type { Log } from './log.ts';

/**
 * Lets the office network in, or shuts it out, while the server goes on listening to its own machine: one listener for
 * each address of the machine, opened and closed as the setting and the network change.
 */
export function openOfficeDoor(http: HttpServer, { port, log }: { port: number; log: Log }) {
  const doors = new Map<string, { server: Server; inside: Set<Socket> }>();

  async function open(address: string) {
    const inside = new Set<Socket>();
    const server = createServer((socket) => {
      inside.add(socket);
      socket.once('close', () => inside.delete(socket));
      http.emit('connection', socket);
    });
    doors.set(address, { server, inside });
    server.once('error', (error) => {
      doors.delete(address); // tried again the next time
      log.warn({ error, address, port }, 'the office network cannot be let in at this address');
    });
    await new Promise<void>((resolve) => {
      server.once('close', resolve).once('error', () => resolve());
      server.listen({ host: address, port }, resolve);
    });
  }

  function close(address: string) {
    const { server, inside } = doors.get(address)!;
    doors.delete(address);
    server.close();
    for (const socket of inside) socket.destroy();
  }

  return {
    /** Listens at these addresses and no others; who came by another is disconnected. */
    async openAt(addresses: readonly string[]) {
      for (const address of doors.keys()) if (!addresses.includes(address)) close(address);
      for (const address of addresses) if (!doors.has(address)) await open(address);
    },
    /** Who is inside may finish, as the server stops. */
    letNobodyIn() {
      for (const { server } of doors.values()) server.close();
    },
  };
}
