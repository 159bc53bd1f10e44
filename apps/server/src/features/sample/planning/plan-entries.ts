import type { PlannedEntry } from '../plan.ts';
import { authorOf } from './choose-handler.ts';
import type { Scene } from './scene.ts';

/** The story as it stands in the timeline. */
export function entriesOf({ matter, moments, handlerAt, word }: Scene): PlannedEntry[] {
  return matter.steps.map(({ after, kind, direction, by, text, channel, minutes, department }) => {
    const at = moments(after);
    return {
      ...{ at, kind },
      direction: direction ?? null,
      by: authorOf(by, handlerAt(at), at),
      body: word(text),
      channel: channel ?? (kind === 'call' ? 'phone' : matter.channel),
      durationSeconds: minutes ? minutes * 60 - (at.getTime() % 47) : null,
      department: department ?? null,
    };
  });
}
