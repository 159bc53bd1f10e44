import { Tooltip } from 'antd';
import { useState } from 'react';
import { exactText } from './moment-text.ts';

/** A time in words; the exact one on hover, for which nothing is made ready before: a list holds hundreds of them. */
export function ExactTime({ at, words, className }: { at: Date; words: string; className?: string }) {
  const [isWanted, setWanted] = useState(false);
  const time = (
    <time className={className} dateTime={at.toISOString()} onPointerEnter={() => setWanted(true)}>
      {words}
    </time>
  );
  if (!isWanted) return time;
  return (
    <Tooltip title={exactText(at)} defaultOpen>
      {time}
    </Tooltip>
  );
}
