import type { TimelineLine } from '@huiyin/contract/entries';
import { expect, test } from 'vitest';
import { tellStory } from './tell-story.ts';

test('what one person changed within a minute is one line', () => {
  const story = tellStory([
    line({ seq: 3, second: 59, changes: [['status', 'new', 'open']] }),
    line({ seq: 2, second: 0, changes: [['priority', 'normal', 'urgent']], reason: '客户投诉' }),
  ]);

  expect(story).toMatchObject([
    {
      firstSeq: 2,
      lastSeq: 3,
      reasons: ['客户投诉'],
      changes: [
        { field: 'priority', from: 'normal', to: 'urgent' },
        { field: 'status', from: 'new', to: 'open' },
      ],
    },
  ]);
});

test('a field changed twice is told from its first value to its last', () => {
  const story = tellStory([
    line({ seq: 3, second: 20, changes: [['priority', 'important', 'urgent']] }),
    line({ seq: 2, second: 0, changes: [['priority', 'normal', 'important']] }),
  ]);

  expect(story[0]?.changes).toEqual([{ field: 'priority', from: 'normal', to: 'urgent' }]);
});

test('what went there and back again was not changed', () => {
  const story = tellStory([
    line({ seq: 3, second: 20, changes: [['tags', ['a'], []]] }),
    line({ seq: 2, second: 0, changes: [['tags', [], ['a']]] }),
  ]);

  expect(story).toEqual([]);
});

test.each([
  ['of two people', { authorId: 'b' }],
  ['more than a minute apart', { second: 61 }],
  ['with a note between', { kind: 'note' as const }],
])('changes %s are lines of their own', (_, other) => {
  const story = tellStory([
    line({ seq: 3, second: 30, changes: [['status', 'new', 'open']], ...other }),
    line({ seq: 2, second: 0, changes: [['priority', 'normal', 'urgent']] }),
  ]);

  expect(story).toHaveLength(2);
});

test('no line spans more than a minute, however many changes follow each other', () => {
  const story = tellStory(
    [120, 80, 40, 0].map((second, index) =>
      line({ seq: 5 - index, second, changes: [[`field${index}`, null, second]] }),
    ),
  );

  expect(story.map(({ firstSeq, lastSeq }) => [firstSeq, lastSeq])).toEqual([
    [4, 5],
    [2, 3],
  ]);
});

interface Given {
  seq: number;
  second: number;
  changes: [field: string, from: unknown, to: unknown][];
  reason?: string;
  authorId?: string;
  kind?: TimelineLine['kind'];
}

function line({ seq, second, changes, reason, authorId = 'a', kind = 'change' }: Given) {
  const at = new Date(Date.UTC(2026, 2, 2) + second * 1000);
  return {
    ...{ firstSeq: seq, lastSeq: seq, kind, author: 'staff', authorId, act: null },
    changes: changes.map(([field, from, to]) => ({ field, from, to })),
    reasons: reason ? [reason] : [],
    ...{ occurredAt: at, writtenAt: at },
  } as TimelineLine;
}
