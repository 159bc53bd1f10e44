import type { Wording } from '../columns/cell-text.ts';
import { problemOf } from './problem-of.ts';
import type { Problem } from './understanding/understand-row.ts';

interface Doing<Row> {
  wording: Pick<Wording, 'language'>;
  /** All of them or none. */
  write(rows: readonly Row[]): Promise<unknown>;
  /** Keeps what is wrong with the one row that cannot be written. */
  refuse(row: Row, problem: Problem): Promise<unknown>;
}

/** One row that is not taken keeps no other out: what was to be written together is halved until it stands alone. */
export async function writeOrHalve<Row>(rows: readonly Row[], doing: Doing<Row>): Promise<void> {
  try {
    await doing.write(rows);
  } catch (error) {
    const problem = problemOf(error, doing.wording);
    if (!problem) throw error;
    if (rows.length === 1) {
      await doing.refuse(rows[0]!, problem);
      return;
    }
    const half = Math.ceil(rows.length / 2);
    await writeOrHalve(rows.slice(0, half), doing);
    await writeOrHalve(rows.slice(half), doing);
  }
}
