import type { Matter } from '../matter.ts';
import { MINUTE, whenOpen } from './desk-hours.ts';
import type { Chance } from './random.ts';

/** When each minute of the story came to pass, if it began then: we act only while the desk is open. */
export type StoryMoments = (after: number) => Date;

export function storyMoments(matter: Matter, began: Date, chance: Chance): StoryMoments {
  const moments = new Map<number, Date>([[0, began]]);
  let [last, at] = [0, began];
  for (const { after, ours } of marksOf(matter)) {
    const gap = (after - last) * MINUTE;
    const stray = Math.min(gap / 4, 15 * MINUTE) * (chance.next() * 2 - 1);
    at = new Date(Math.floor((at.getTime() + gap + stray) / 1000) * 1000);
    if (ours) at = whenOpen(at, chance.between(4, 40));
    moments.set(after, at);
    last = after;
  }
  return (after) => moments.get(after)!;
}

function marksOf({ steps, solutions = [], priorityChange, escalated, reopened, resolved }: Matter) {
  const ours = new Map<number, boolean>();
  const mark = (after: number, byUs: boolean) => ours.set(after, byUs || (ours.get(after) ?? false));
  for (const { after, by } of steps) mark(after, by !== 'customer');
  for (const { after } of solutions) mark(after, true);
  for (const each of [priorityChange, escalated]) if (each) mark(each.after, true);
  if (reopened) mark(reopened.resolvedAfter, true).set(reopened.after, ours.get(reopened.after) ?? false);
  if (resolved) mark(resolved.after, true);
  return [...ours]
    .filter(([after]) => after > 0)
    .sort(([one], [other]) => one - other)
    .map(([after, byUs]) => ({ after, ours: byUs }));
}

/** The last moment of the story that is sure to come. */
export function endOf(matter: Matter, moments: StoryMoments): Date {
  return moments(matter.resolved?.after ?? Math.max(...matter.steps.map(({ after }) => after)));
}
