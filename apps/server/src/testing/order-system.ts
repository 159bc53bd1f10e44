import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

const KEY = 'a key of theirs';

/** One order as the company's system tells it, with far more than anybody mapped. */
export const toldOrder = {
  code: 0,
  data: {
    status: '已发货',
    paidAt: '2026-03-01 09:30:00',
    buyer: { name: '李明', mobile: '13812345678', idCard: '310101199001011234' },
    total: '¥1,299.50',
    lines: [
      { title: '婴儿奶瓶 240ml', count: 2 },
      { title: '围嘴', count: 1 },
    ],
    parcel: {
      company: '顺丰速运',
      no: 'SF1234567890123',
      traces: [
        { time: '2026-03-01 18:00:00', desc: '已揽收' },
        { time: '2026-03-02 08:10:00', desc: '派送中，快递员电话 13911112222' },
      ],
    },
  },
};

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export const answers = {
  order: (_, response) => response.end(JSON.stringify(toldOrder)),
  nothing: (_, response) => response.writeHead(404).end('{"code":404}'),
  emptyShell: (_, response) => response.end('{"code":0,"data":null}'),
  broken: (_, response) => response.writeHead(500).end('oops'),
  garbage: (_, response) => response.end('<html>登录</html>'),
  closed: (request) => request.socket.destroy(),
  silent: () => undefined,
  /** A byte now and then, for ever. */
  dripping: (_, response) => {
    const drip = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(drip));
  },
  huge: (_, response) => response.end(JSON.stringify({ data: { status: 'x'.repeat(3_000_000) } })),
  elsewhere: (_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  stranger: (_, response) => response.writeHead(401).end(),
} satisfies Record<string, Answer>;

/** The company's own order system, which speaks HTTP, asks for a key, and behaves as a test tells it. */
export async function startOrderSystem(first: Answer = answers.order) {
  const asked: { path: string; key: string | undefined }[] = [];
  let answer = first;
  const server = createServer((request, response) => {
    asked.push({ path: request.url!, key: request.headers['x-api-key'] as string | undefined });
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close().closeAllConnections());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/orders/{orderNumber}?full=1`,
    key: KEY,
    asked,
    answers: (next: Answer) => {
      answer = next;
    },
  };
}
