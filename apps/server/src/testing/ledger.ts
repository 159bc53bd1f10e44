import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryId, TicketId } from '@huiyin/contract/ids';
import { newId } from '#platform/ids';

/** Something that was sent; sending it again is the same. A note's words are its id, a ticket's too. */
export type Sent = { ticket: TicketId } | { note: EntryId; on: TicketId };

export type Outcome = 'ok' | 'refused' | 'unknown';

type Line = { sent: Sent } | { answered: string; outcome: Outcome };

export type Ledger = ReturnType<typeof openLedger>;

/** What was sent and what was answered, written down before anything else happens. */
export function openLedger(folder: string) {
  const path = join(folder, 'ledger.jsonl');
  const file = openSync(path, 'a');
  const write = (line: Line) => {
    writeSync(file, `${JSON.stringify(line)}\n`);
    fsyncSync(file);
  };
  return {
    sent: (sent: Sent) => write({ sent }),
    answered: (sent: Sent, outcome: Outcome) => write({ answered: idOf(sent), outcome }),
    close: () => closeSync(file),
    /** Everything sent, with the last that was heard of it. */
    read() {
      const found = new Map<string, { sent: Sent; outcome: Outcome }>();
      for (const text of readFileSync(path, 'utf8').trim().split('\n')) {
        const line = JSON.parse(text) as Line;
        if ('sent' in line)
          found.set(idOf(line.sent), found.get(idOf(line.sent)) ?? { sent: line.sent, outcome: 'unknown' });
        else found.get(line.answered)!.outcome = line.outcome;
      }
      return found;
    },
  };
}

export const idOf = (sent: Sent): string => ('ticket' in sent ? sent.ticket : sent.note);

export const aTicket = (): Sent & { ticket: TicketId } => ({ ticket: newId<TicketId>() });
export const aNoteOn = (on: TicketId): Sent => ({ note: newId<EntryId>(), on });
