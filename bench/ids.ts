import { createHash } from 'node:crypto';

/** The id that the data set gave its i-th row of this kind. */
export function idOf(kind: string, i: number): string {
  const hex = createHash('md5').update(`${kind}${i}`).digest('hex');
  const id = `${hex.slice(0, 12)}7${hex.slice(13, 16)}8${hex.slice(17)}`;
  return [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('-');
}
