import { isDeepStrictEqual } from 'node:util';
import type { TimelineLine } from '@huiyin/contract/entries';

const ONE_LINE_WITHIN_MS = 60_000;

type Change = TimelineLine['changes'][number];

/**
 * The timeline as it is told, newest first: what one person changed within a minute is one line. A field that went
 * there and back again was not changed.
 */
export function tellStory(newestFirst: readonly TimelineLine[]): TimelineLine[] {
  const lines: TimelineLine[] = [];
  for (const line of newestFirst) {
    const later = lines.at(-1);
    if (later && belongTogether(later, line)) lines[lines.length - 1] = merge(line, later);
    else lines.push(line);
  }
  return lines.filter(({ kind, act, changes }) => kind !== 'change' || act !== null || changes.length > 0);
}

function belongTogether(later: TimelineLine, earlier: TimelineLine): boolean {
  return (
    [later, earlier].every(
      ({ kind, act, author }) => kind === 'change' && act === null && author === 'staff',
    ) &&
    later.authorId === earlier.authorId &&
    later.from?.ticketId === earlier.from?.ticketId &&
    later.writtenAt.getTime() - earlier.writtenAt.getTime() <= ONE_LINE_WITHIN_MS
  );
}

// The newest entry's time is kept, so that no line spans more than a minute.
function merge(earlier: TimelineLine, later: TimelineLine): TimelineLine {
  return {
    ...later,
    id: earlier.id,
    firstSeq: earlier.firstSeq,
    changes: mergeChanges(earlier.changes, later.changes),
    reasons: [...new Set([...earlier.reasons, ...later.reasons])],
  };
}

function mergeChanges(earlier: readonly Change[], later: readonly Change[]): Change[] {
  const merged = new Map(earlier.map((change) => [change.field, change]));
  for (const change of later) {
    merged.set(change.field, { ...change, from: (merged.get(change.field) ?? change).from });
  }
  return [...merged.values()].filter(({ from, to }) => !isDeepStrictEqual(from, to));
}
