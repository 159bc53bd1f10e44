import { BlockList, isIP } from 'node:net';

const HOST = /^(?=.{1,253}$)([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)*[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/;

/** What was typed, in the one way in which it is kept; undefined for what is no host, address or network. */
export function readPlace(typed: string): string | undefined {
  const place = typed.trim().toLowerCase().replace(/\.$/, '');
  const [address, bits, ...rest] = place.split('/');
  const family = isIP(address!);
  if (bits === undefined) return family || HOST.test(place) ? place : undefined;
  const most = family === 4 ? 32 : 128;
  return family && rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= most ? place : undefined;
}

/** Whether so much lies in it that hardly anything would be refused any more. */
export function isTooWide(place: string): boolean {
  const [net, bits] = place.split('/');
  return bits !== undefined && Number(bits) < (isIP(net!) === 4 ? 8 : 16);
}

/** Whether the place stands for the host that is called, or for the address behind it. */
export function coversPlace(place: string, host: string, address: string): boolean {
  const [net, bits] = place.split('/');
  const family = isIP(net!);
  if (!family) return place === host;
  if (isIP(address) !== family) return false;
  const list = new BlockList();
  const type = family === 4 ? 'ipv4' : 'ipv6';
  list.addSubnet(net!, bits === undefined ? (family === 4 ? 32 : 128) : Number(bits), type);
  return list.check(address, type);
}
