import type { ContactPointKind } from '@huiyin/contract/contact-points';
import { Refusal } from '#platform/refusal';
import { recogniseContactPoint } from './contact-notation.ts';

const MASKED = /\*{3}/;

/** A contact point as it is kept; refused where it is not of the kind that it is said to be, or only its mask. */
export function readNotation({ kind, value }: { kind?: ContactPointKind; value: string }): {
  kind: ContactPointKind;
  value: string;
  display: string;
} {
  const refused = () => new Refusal('contact-points.not-recognised', ['value']);
  if (MASKED.test(value)) throw refused();
  if (kind === 'address' || kind === 'other') return asWritten(kind, value);
  const point = recogniseContactPoint(
    kind === 'wechat' ? `微信:${value.replace(/^微信号?[:：]?/, '')}` : value,
  );
  if (!kind) return point ?? asWritten('other', value);
  if (point?.kind !== kind) throw refused();
  return point;
}

function asWritten(kind: 'address' | 'other', written: string) {
  const display = written.replace(/\s+/g, ' ').trim();
  return { kind, value: display, display };
}
