import { lookup as askDns, type LookupAddress } from 'node:dns';
import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

export interface OutboundRequest {
  url: string;
  method: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  timeLimitMs?: number;
  /** What is longer is cut off. */
  mostBytes?: number;
}

export interface OutboundAnswer {
  status: number;
  body: string;
}

export interface Reach {
  /** Whether this address may be called although it is not public. */
  mayReach?(host: string, address: string): boolean;
  /** Who is asked for the addresses of a name. */
  resolve?: typeof askDns;
}

/** We do not call there. */
export class OutboundRefused extends Error {
  constructor(host: string) {
    super(`${host} is not on the open internet`);
    this.name = 'OutboundRefused';
  }
}

/**
 * The one way out to addresses that people give us. What a name stands for is checked in the very answer that the
 * socket then connects to, so that no second answer can differ. Redirects are answers like any other.
 */
export function callOut(wanted: OutboundRequest, reach: Reach = {}): Promise<OutboundAnswer> {
  const { method, headers = {}, body, timeLimitMs = 10_000, mostBytes = 64_000 } = wanted;
  const url = new URL(wanted.url);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const lets = (address: string) => isPublicAddress(address) || (reach.mayReach?.(host, address) ?? false);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) throw new OutboundRefused(host);
  // A literal address is never looked up.
  if (isIP(host) && !lets(host)) throw new OutboundRefused(host);

  const { promise, resolve, reject } = Promise.withResolvers<OutboundAnswer>();
  const send = url.protocol === 'https:' ? overHttps : overHttp;
  const request = send(url, {
    method,
    headers: {
      'user-agent': 'Huiyin',
      ...headers,
      ...(body ? { 'content-length': Buffer.byteLength(body) } : {}),
    },
    agent: false, // a kept connection would be one that nobody checked for this host
    lookup: checkedLookup(host, lets, reach.resolve ?? askDns),
    signal: AbortSignal.timeout(timeLimitMs),
  });
  request.on('error', reject);
  request.on('response', (response) => {
    readBody(response, mostBytes).then((body) => {
      resolve({ status: response.statusCode ?? 0, body });
      request.destroy();
    }, reject);
  });
  request.end(body);
  return promise;
}

const checkedLookup =
  (host: string, lets: (address: string) => boolean, resolve: typeof askDns): LookupFunction =>
  (name, { all, ...options }, callback) =>
    resolve(name, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '');
      const open = (found as LookupAddress[]).filter(({ address }) => lets(address));
      const [first] = open;
      if (!first) return callback(new OutboundRefused(host), '');
      if (all) callback(null, open);
      else callback(null, first.address, first.family);
    });

async function readBody(response: IncomingMessage, mostBytes: number): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part);
    length += part.length;
    if (length >= mostBytes) break;
  }
  return Buffer.concat(parts).subarray(0, mostBytes).toString();
}
