import type { NoticeId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { newId } from '#platform/ids';
import { countKinds, foldNotices, type RecentNotice } from './fold-notices.ts';

const single = (read = false): RecentNotice => ({
  id: newId<NoticeId>(),
  kind: 'ticket.assigned',
  facts: {},
  count: 1,
  urgent: false,
  sounds: false,
  readAt: read ? new Date(0) : null,
});
const digest = (count: number, read = false): RecentNotice => ({
  ...single(read),
  kind: null,
  facts: { counts: { 'ticket.assigned': count } },
  count,
});

test.each([
  ['the first', [], 1],
  ['five at once', [], 5],
  ['a fifth after four', [single(), single(), single(), single(true)], 1],
])('%s stand alone', (_, recent, fresh) => {
  expect(foldNotices(recent, fresh)).toBeUndefined();
});

test('six at once are a digest from the start', () => {
  expect(foldNotices([], 6)).toEqual({ digest: undefined, folded: [] });
});

test('the sixth takes the five before it into a digest', () => {
  const recent = [single(), single(), single(), single(), single()];

  expect(foldNotices(recent, 1)).toEqual({ digest: undefined, folded: recent });
});

test('what has been read counts, but stays as it is', () => {
  const unread = single();
  const recent = [single(true), single(true), single(true), single(true), unread];

  expect(foldNotices(recent, 1)).toEqual({ digest: undefined, folded: [unread] });
});

test('an unread digest grows', () => {
  const known = digest(6);

  expect(foldNotices([known], 200)).toEqual({ digest: known, folded: [] });
});

test('after a digest was read, the next one within the window is a new digest', () => {
  expect(foldNotices([digest(6, true)], 1)).toEqual({ digest: undefined, folded: [] });
});

test('a digest knows how many of each kind it stands for', () => {
  const fresh = { kind: 'deadline.breached' as const, facts: {}, count: 1 };

  expect(countKinds([digest(6), single(), fresh, fresh])).toEqual({
    'ticket.assigned': 7,
    'deadline.breached': 2,
  });
});
