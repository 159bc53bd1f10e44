import { type NoticeId, noticeId } from '@huiyin/contract/ids';
import type { Notice } from '@huiyin/contract/notices';
import { expect, test } from 'vitest';
import { arrivedSince, newestMoment } from './arrivals.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 2, minute));
const came = (minute: number, given: Partial<Notice> = {}): Notice => ({
  id: noticeId.parse('0198a000-0000-7000-8000-000000000001') as NoticeId,
  kind: 'ticket.assigned',
  facts: {},
  count: 1,
  subject: null,
  number: null,
  title: null,
  path: null,
  urgent: false,
  sounds: true,
  createdAt: at(minute),
  readAt: null,
  ...given,
});

test('only what is new and unread has arrived', () => {
  const notices = [came(9), came(8, { readAt: at(9) }), came(5)];

  expect(arrivedSince(notices, at(5))).toEqual([notices[0]]);
  expect(newestMoment(notices)).toEqual(at(9));
});

test('where there was none, everything that comes is new', () => {
  expect(arrivedSince([came(1)], newestMoment([]))).toHaveLength(1);
});
