export interface Span {
  start: number;
  end: number;
}

const PAIRS = ['“”', '‘’', '「」', '『』', '《》', '〈〉', '【】', '«»', '‹›', '〝〞'];
const SAME_AT_BOTH_ENDS = [/"/g, /(?<![a-z](?=.(?:s|t|d|m|re|ve|ll)(?![a-z])))'/gi];

/**
 * The quoted parts of a text, with their marks. Each kind of mark is followed by itself, so that quotations nest,
 * and one never closed runs to the end: in doubt a passage counts as somebody else's words.
 */
export function findQuotations(text: string): Span[] {
  return [
    ...PAIRS.flatMap((pair) => betweenPairs(text, pair)),
    ...SAME_AT_BOTH_ENDS.flatMap((mark) => betweenSameMarks(text, mark)),
  ];
}

export function overlapsAny(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start < end && start < span.end);
}

function betweenPairs(text: string, pair: string): Span[] {
  const [open, close] = pair;
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === open) {
      if (depth === 0) start = at;
      depth++;
    } else if (text[at] === close && depth > 0) {
      depth--;
      if (depth === 0) spans.push({ start, end: at + 1 });
    }
  }
  return depth > 0 ? [...spans, { start, end: text.length }] : spans;
}

function betweenSameMarks(text: string, mark: RegExp): Span[] {
  const places = [...text.matchAll(mark)].map(({ index }) => index);
  return places
    .filter((_, nth) => nth % 2 === 0)
    .map((start, nth) => ({ start, end: (places[nth * 2 + 1] ?? text.length - 1) + 1 }));
}
