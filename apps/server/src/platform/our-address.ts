import { networkInterfaces } from 'node:os';
import { defineFacility } from './facility.ts';

/** Where this process is reached. Never taken from a request: its Host may be a stranger's. */
export const ourAddresses = defineFacility(({ settings: { publicUrl, host, port: wanted } }) => {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  let listening = { port: wanted, office: [] as readonly string[] };

  const at = (name: string) => `http://${name.includes(':') ? `[${name}]` : name}:${listening.port}`;
  const networks = () => {
    const hosts = isEverywhere ? officeAddresses() : host ? [host] : listening.office;
    return hosts.filter((name) => !isLoopback(name)).map(at);
  };
  /** Open to others than this machine, the best first. */
  const forColleagues = () => [...(publicUrl ? [publicUrl] : []), ...networks()];

  return {
    forColleagues,
    /** For links that are sent to people. */
    best: () => forColleagues()[0] ?? at('localhost'),
    /** As shown on the terminal: what is opened on this machine first, unless there is a public address. */
    all() {
      const own = host && !isEverywhere ? host : networks().length > 0 ? 'localhost' : '127.0.0.1';
      return [...new Set([...(publicUrl ? [publicUrl] : []), at(own), ...networks()])];
    },
    /** Told as it begins to listen, and when the office is let in or shut out. */
    listens(where: { port?: number; office?: readonly string[] }) {
      listening = { ...listening, ...where };
    },
  };
});

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || host.startsWith('127.');

/** Under which this machine is known on its networks. */
export const officeAddresses = () =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
