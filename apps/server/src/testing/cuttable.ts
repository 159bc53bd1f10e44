import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** The way to a database through a proxy of our own, which can be cut or made to carry nothing. */
export async function startCuttable(databaseUrl: string) {
  const target = new URL(databaseUrl);
  const pairs = new Set<[Socket, Socket]>();
  let state: 'open' | 'silent' | 'cut' = 'open';

  const server = createServer((near) => {
    if (state === 'cut') return near.destroy();
    const far = connect(Number(target.port), target.hostname);
    const pair: [Socket, Socket] = [near, far];
    pairs.add(pair);
    for (const [from, to] of [pair, [far, near] as const]) {
      from.on('data', (chunk) => to.write(chunk));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        pairs.delete(pair);
        to.destroy();
      });
      if (state === 'silent') from.pause();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const through = new URL(databaseUrl);
  through.port = String((server.address() as { port: number }).port);
  const each = (act: (socket: Socket) => unknown) => {
    for (const socket of [...pairs].flat()) act(socket);
  };
  return {
    url: through.href,
    /** Ends every connection and takes no new one. */
    cut() {
      state = 'cut';
      each((socket) => socket.destroy());
    },
    /** Keeps every connection and carries nothing, as a network that lost its way. */
    silence() {
      state = 'silent';
      each((socket) => socket.pause());
    },
    heal() {
      state = 'open';
      each((socket) => socket.resume());
    },
    stop() {
      each((socket) => socket.destroy());
      server.close();
    },
  };
}
