import type { Excerpt } from '@huiyin/contract/search';
import { Fragment } from 'react';

/** A piece of a text with the words that were looked for marked. */
export function Marked({ excerpt: { text, marks } }: { excerpt: Excerpt }) {
  return (
    <>
      {marks.map(([start, end], at) => (
        <Fragment key={start}>
          {text.slice(marks[at - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
