import type { TimelineLine } from '@huiyin/contract/entries';
import type { FileId } from '@huiyin/contract/ids';
import type { Entry } from './entries/tables.ts';

/** An entry as the story tells it. */
export function lineOf(
  { details, seq, ...entry }: Entry,
  fileIds: FileId[],
  from: TimelineLine['from'] = null,
): TimelineLine {
  const { changes = [], reason, act, subject, what, ...rest } = details;
  const { durationSeconds, reached, automatic, answer, score } = rest;
  return {
    id: entry.id,
    firstSeq: seq,
    lastSeq: seq,
    kind: entry.kind,
    author: entry.author,
    authorId: entry.authorId,
    direction: entry.direction,
    channel: entry.channel,
    body: entry.body,
    mentionedIds: entry.mentionedIds,
    changes,
    reasons: reason ? [reason] : [],
    act: act ?? null,
    subject: subject ?? null,
    what: what ?? null,
    durationSeconds: durationSeconds ?? null,
    reached: reached ?? null,
    automatic: automatic ?? false,
    answer: answer ?? null,
    score: score ?? null,
    fileIds,
    from,
    occurredAt: entry.occurredAt,
    writtenAt: entry.writtenAt,
  };
}
