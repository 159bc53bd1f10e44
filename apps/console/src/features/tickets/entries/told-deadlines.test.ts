import type { Deadline } from '@huiyin/contract/deadlines';
import { expect, test } from 'vitest';
import { toldDeadlines, woven } from './told-deadlines.ts';

const at = (time: string) => new Date(`2026-11-21T${time}:00`);
const deadline = (kind: Deadline['kind'], rest: Partial<Deadline>) =>
  ({
    kind,
    status: 'running',
    dueAt: at('10:30'),
    settledAt: null,
    pausedAt: null,
    moves: [],
    ...rest,
  }) as Deadline;
const raised = {
  ...{ fromAt: at('10:30'), toAt: at('09:30'), movedAt: at('08:30') },
  ...{ why: 'priority-raised' as const, reason: '核心功能不可用', byName: '李雷' },
};

test('a move says from when to when and why, and all that moved at once are one line', () => {
  const told = toldDeadlines([
    deadline('ticket.first-response', { moves: [raised] }),
    deadline('ticket.resolution', { moves: [{ ...raised, toAt: new Date('2026-11-22T09:00:00') }] }),
  ]);

  expect(told).toMatchObject([
    {
      who: '李雷',
      reason: '核心功能不可用',
      words: ['首次响应时限 10:30 → 09:30：优先级上调', '解决时限 10:30 → 11-22 09:00：优先级上调'],
    },
  ]);
});

test('a breach and a pause are told when they happened', () => {
  const told = toldDeadlines([
    deadline('ticket.first-response', { status: 'breached', settledAt: at('10:30') }),
    deadline('ticket.resolution', { status: 'paused', pausedAt: at('09:00') }),
  ]);

  expect(told.map(({ what, words }) => [what, words])).toEqual([
    ['paused', ['解决时限暂停计时']],
    ['breached', ['首次响应超时，应于 10:30 前完成']],
  ]);
});

test('promises stand between the lines of the story, none before what is not loaded yet', () => {
  const lines = [{ writtenAt: at('09:00') }, { writtenAt: at('11:00') }];
  const told = toldDeadlines([
    deadline('ticket.first-response', { status: 'breached', settledAt: at('10:30'), moves: [raised] }),
  ]);

  expect(woven(lines, told, true)).toEqual([told[0], lines[0], told[1], lines[1]]);
  expect(woven(lines, told, false)).toEqual([lines[0], told[1], lines[1]]);
});
