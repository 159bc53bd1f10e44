import type { TicketId } from '@huiyin/contract/ids';
import type { ImportRow } from '@huiyin/contract/imports';
import { seemsPlain } from './row-change.ts';

/** Edits of which nothing follows are few statements; the others have operations of their own, and hold their tickets. */
const [PLAIN_TOGETHER, OTHERS_TOGETHER] = [250, 20];

interface Changing {
  ticketId: TicketId | null;
  differences: ImportRow['differences'];
}

/** Rows that are written together. A ticket that several rows change is changed by one after the other, in their order. */
export function inGroups<Row extends Changing>(rows: readonly Row[]): Row[][] {
  const firsts = new Map(rows.toReversed().map((row) => [row.ticketId, row]));
  const groups = Object.groupBy(rows, (row) => {
    if (firsts.get(row.ticketId) !== row) return 'again';
    return seemsPlain(row) ? 'plain' : 'others';
  });
  const { plain = [], others = [], again = [] } = groups;
  return [...chunks(plain, PLAIN_TOGETHER), ...chunks(others, OTHERS_TOGETHER), ...chunks(again, 1)];
}

const chunks = <Row>(rows: readonly Row[], size: number) =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));
