import type { ComplaintAgency } from '@huiyin/contract/tickets';
import { agencyNamedBefore } from './complaint-agency.ts';
import { errorShapes } from './error-shapes.ts';
import { foldText } from './fold-text.ts';
import { numberShapes } from './number-shapes.ts';
import { overlapsAny, type Span } from './quotations.ts';

export type NumberKind = keyof typeof numberShapes | 'error-text';

export interface FoundNumber extends Span {
  kind: NumberKind;
  value: string;
  agency?: ComplaintAgency;
}

type Shape = [kind: NumberKind, pattern: RegExp];

const numbers = Object.entries(numberShapes).flatMap(([kind, shapes]) =>
  shapes.map((shape): Shape => [kind as keyof typeof numberShapes, new RegExp(shape, 'g')]),
);
const errors = errorShapes.map((shape): Shape => ['error-text', new RegExp(shape, 'g')]);

const DASHED_EXTENSION = /^(\(?0\d{2,3}\)?[\s-]?\d{3,4}[\s-]?\d{4})-(\d{1,6})$/;

/**
 * Order, ticket, tracking, complaint and phone numbers and error texts in a description, offered for their fields.
 * Numbers never overlap; an error text may hold some, which are found as well.
 */
export function findNumbers(text: string): FoundNumber[] {
  const folded = foldText(text);
  return [...findShapes(text, folded, numbers), ...findShapes(text, folded, errors)].sort(
    (one, other) => one.start - other.start,
  );
}

function findShapes(text: string, folded: string, shapes: Shape[]): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const [kind, pattern] of shapes) {
    for (const { index: start, 0: match } of folded.matchAll(pattern)) {
      const span = { start, end: start + match.length };
      if (overlapsAny(found, span)) continue;
      const agency = kind === 'complaint-number' && agencyNamedBefore(folded.slice(0, start));
      const value = asEntered(kind, text.slice(start, span.end));
      found.push({ kind, value, ...(agency ? { agency } : {}), ...span });
    }
  }
  return found;
}

function asEntered(kind: NumberKind, written: string): string {
  if (kind === 'error-text') return written.trim();
  const value = written.normalize('NFKC');
  if (kind === 'phone') return value.replace(DASHED_EXTENSION, '$1转$2').replace(/[\s()-]/g, '');
  return kind === 'tracking-number' ? value.replace(/\s/g, '').toUpperCase() : value;
}
