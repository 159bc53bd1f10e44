import { type Deadline, deadlineKinds, type MoveReason, moveReasons } from '@huiyin/contract/deadlines';
import { dayText, exactText, timeText } from '#shared/moment-text.ts';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

/** What became of promises at one moment: a line of the story. */
export interface ToldDeadline {
  at: Date;
  what: 'moved' | 'breached' | 'paused';
  /** Who moved it; nobody where it follows from something else. */
  who: string | null;
  words: string[];
  why: MoveReason | null;
  reason: string | null;
}

const AT_ONCE = 2000;

/** Breaches, moves and pauses of promises, oldest first; what happened at once for one reason is one line. */
export function toldDeadlines(deadlines: readonly Deadline[]): ToldDeadline[] {
  const told = deadlines.flatMap(toldOf).sort((one, other) => one.at.getTime() - other.at.getTime());
  return told.reduce<ToldDeadline[]>((lines, one) => {
    const last = lines.at(-1);
    if (last && belongTogether(last, one)) last.words.push(...one.words);
    else lines.push(one);
    return lines;
  }, []);
}

function toldOf({ kind, status, dueAt, settledAt, pausedAt, moves }: Deadline): ToldDeadline[] {
  const name = t(deadlineKinds[kind]);
  const plain = { who: null, why: null, reason: null };
  const breached = status === 'breached' && settledAt;
  return [
    ...moves.map(({ fromAt, toAt, why, reason, byName, movedAt }) => {
      const [from, to] = [beside(movedAt, fromAt), beside(movedAt, toAt)];
      const words = [t(text.dueMoved, { name, from, to, why: t(moveReasons[why]) })];
      return { at: movedAt, what: 'moved' as const, who: byName, words, why, reason };
    }),
    ...(pausedAt
      ? [{ ...plain, at: pausedAt, what: 'paused' as const, words: [t(text.duePaused, { name })] }]
      : []),
    ...(breached
      ? [
          {
            ...{ ...plain, at: settledAt, what: 'breached' as const },
            words: [t(text.dueBreached, { name, due: beside(settledAt, dueAt) })],
          },
        ]
      : []),
  ];
}

// As short as it is clear beside the line's own moment: 14:20, 11-22 14:20, 2027-01-04 14:20.
function beside(line: Date, at: Date) {
  if (dayText(at) === dayText(line)) return timeText(at);
  return at.getFullYear() === line.getFullYear() ? exactText(at).slice('2026-'.length) : exactText(at);
}

function belongTogether(one: ToldDeadline, other: ToldDeadline) {
  const { what, who, why, reason } = other;
  const isSame = one.what === what && one.who === who && one.why === why && one.reason === reason;
  return isSame && other.at.getTime() - one.at.getTime() <= AT_ONCE;
}

/** The lines of a story with what became of promises between them; before the first only where the story begins. */
export function woven<Line extends { writtenAt: Date }>(
  lines: readonly Line[],
  told: readonly ToldDeadline[],
  isFromBeginning: boolean,
): (Line | ToldDeadline)[] {
  const first = lines[0]?.writtenAt;
  const inSight = told.filter(({ at }) => isFromBeginning || !first || at >= first);
  const moments = [
    ...lines.map((line) => ({ at: line.writtenAt, what: line as Line | ToldDeadline })),
    ...inSight.map((one) => ({ at: one.at, what: one as Line | ToldDeadline })),
  ];
  return moments
    .map((moment, place) => ({ ...moment, place }))
    .sort((one, other) => one.at.getTime() - other.at.getTime() || one.place - other.place)
    .map(({ what }) => what);
}
