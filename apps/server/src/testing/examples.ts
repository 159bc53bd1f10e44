import { expect } from 'vitest';

interface Block {
  kind: string;
  text: string;
}

/** The code blocks of a page, by kind, in their order. */
export function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind, text]) => ({
    kind: kind!,
    text: text!.trimEnd(),
  }));
}

/** Each block of one kind with the block of another that follows it: what is asked, and what is answered. */
export function pairsOf(page: string, asked: string, answered: string): [asked: string, answered: string][] {
  const blocks = blocksOf(page);
  const pairs: [string, string][] = [];
  for (let at = 0; at < blocks.length; at++) {
    if (blocks[at]!.kind !== asked) continue;
    const answer = blocks[at + 1];
    if (answer?.kind !== answered) throw new Error(`Nothing is answered to: ${blocks[at]!.text}`);
    pairs.push([blocks[at]!.text, answer.text]);
    if (asked === answered) at++;
  }
  return pairs;
}

/** A request or an answer as it is written: a first line, headers, an empty line, a body. */
export function messageOf(text: string) {
  const [head = '', ...rest] = text.split('\n\n');
  const [first = '', ...lines] = head.split('\n');
  const headers = Object.fromEntries(lines.map((line) => line.split(/: (.*)/).slice(0, 2)));
  return { first, headers: headers as Record<string, string>, body: rest.join('\n\n') };
}

/** Matches what is written; … in a text stands for anything, and what is not written may be there. */
export function asWritten(written: unknown): unknown {
  if (Array.isArray(written)) return written.map(asWritten);
  if (written && typeof written === 'object') {
    const parts = Object.entries(written).map(([name, value]) => [name, asWritten(value)]);
    return expect.objectContaining(Object.fromEntries(parts));
  }
  if (typeof written !== 'string' || !written.includes('…')) return written;
  const pattern = written
    .split('…')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('.*');
  return expect.stringMatching(new RegExp(`^${pattern}$`, 's'));
}
