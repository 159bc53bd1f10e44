/** Something said in a ticket, in folded text, with the contexts in which it does not count. */
export interface Sign {
  says: RegExp;
  /** Right before it: it is denied. */
  denied: RegExp;
  /** Earlier in the sentence: it is only asked about or imagined. */
  imagined: RegExp;
  /** Later: it is over. */
  over: RegExp;
}

/** Where `folded` says it first and in earnest. What ends the matter may stand in `elsewhere` as well. */
export function findSign(
  folded: string,
  elsewhere: string,
  sign: Sign,
): { start: number; end: number } | null {
  for (const { index: start, 0: found } of folded.matchAll(sign.says)) {
    const end = start + found.length;
    const before = /[^。;!?\n]*$/.exec(folded.slice(Math.max(0, start - 100), start))![0];
    const after = `${folded.slice(end)}\n${elsewhere}`;
    if (!sign.denied.test(before) && !sign.imagined.test(before) && !sign.over.test(after))
      return { start, end };
  }
  return null;
}
