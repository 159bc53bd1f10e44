import { useNow } from './clock.ts';
import { ExactTime } from './ExactTime.tsx';
import { relativeText } from './moment-text.ts';

/** When it was, as one would say it; the exact time on hover. */
export function Moment({ at }: { at: Date }) {
  return <ExactTime at={at} words={relativeText(at, useNow())} />;
}
