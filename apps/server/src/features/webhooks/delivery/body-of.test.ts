import { expect, test } from 'vitest';
import { bodyOf } from './body-of.ts';

test('contact data that people wrote into a reason is masked, and ids stay whole', () => {
  const ticketId = '0198a000-0000-7000-8000-13912345678a';
  const body = bodyOf({
    name: 'deadline.moved',
    subject: `ticket:${ticketId}`,
    payload: { ticketId, reason: '客户要求改到 13812345678 联系' },
    occurredAt: new Date('2026-03-02T02:00:00Z'),
    ...{ actorKind: 'system', actorId: null },
  });

  expect(JSON.parse(body)).toEqual({
    type: 'deadline.moved',
    timestamp: '2026-03-02T02:00:00.000Z',
    data: {
      subject: `ticket:${ticketId}`,
      by: { kind: 'system', id: null },
      details: { ticketId, reason: '客户要求改到 138****5678 联系' },
    },
  });
});
