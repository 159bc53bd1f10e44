import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

async function listen(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close().closeAllConnections(),
  };
}

/** The company's own order system: knows one order, wants a key, and can be made to hang. */
export async function openOrderSystem({ key }: { key: string }) {
  let hangs = false;
  const { url, close } = await listen((request, response) => {
    if (hangs) return;
    if (request.headers['x-api-key'] !== key) return response.writeHead(401).end();
    if (!request.url!.endsWith('/20261125001')) return response.writeHead(404).end();
    const traces = [{ time: '2026-11-27 08:20', text: '正在派送' }];
    const data = { status: '运输中', total: 129.5, phone: '13812345678', parcel: { no: 'SF1001', traces } };
    return response.end(JSON.stringify({ data }));
  });
  return {
    address: `${url}/orders/{orderNumber}`,
    close,
    hang: (now: boolean) => {
      hangs = now;
    },
  };
}

/** An order system that says this wherever it says something. */
export async function openTalkative(text: string) {
  const steps = [{ time: '2026-11-27 08:20', text }];
  const data = {
    status: text,
    buyer: text,
    address: text,
    carrier: text,
    no: text,
    steps,
    items: [{ text }],
  };
  const { url, close } = await listen((_, response) => response.end(JSON.stringify(data)));
  return { address: `${url}/{orderNumber}`, close };
}

/** Somebody else's server that is sent webhooks: answers as it is told, or not at all. */
export async function openReceiver() {
  const received: Received[] = [];
  let status: number | 'nothing' = 204;
  const { url, close } = await listen(async (request, response) => {
    received.push({ headers: request.headers, body: await text(request) });
    if (status !== 'nothing') response.writeHead(status).end();
  });
  return {
    url: `${url}/hook`,
    received,
    close,
    answer: (next: number | 'nothing') => {
      status = next;
    },
  };
}
