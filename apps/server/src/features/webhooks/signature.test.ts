import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { newSecret, signedHeaders } from './signature.ts';

const message = {
  id: '0198a000-0000-7000-8000-000000000001',
  at: new Date(performance.timeOrigin + performance.now()),
  body: '{"type":"回音"}',
};

test('another implementation accepts the signature of either secret, and of no other', () => {
  const [former, now, other] = [newSecret(), newSecret(), newSecret()];
  const headers = signedHeaders(message, [now, former]);

  expect(new Webhook(now).verify(message.body, headers)).toEqual({ type: '回音' });
  expect(new Webhook(former).verify(message.body, headers)).toEqual({ type: '回音' });
  expect(() => new Webhook(other).verify(message.body, headers)).toThrow();
  expect(() => new Webhook(now).verify(`${message.body} `, headers)).toThrow();
  expect(() => new Webhook(now).verify(message.body, { ...headers, 'webhook-id': 'x' })).toThrow();
});
