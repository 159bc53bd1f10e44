import type { Matter, Unresolved } from '../matter.ts';
import { dayOf, HOUR, isOpen, lastOpen, minuteOf, momentAt } from './desk-hours.ts';
import type { Chance } from './random.ts';
import { endOf, type StoryMoments, storyMoments } from './story-moments.ts';

const daysTold = 60;
const mondayFirst = [1.25, 1.05, 1, 1, 1.05, 0.9, 0.8];
const byHour = [
  0, 0, 0, 0, 0, 0, 0, 0.3, 1, 2.4, 3.2, 2.8, 1.6, 1.8, 2.6, 2.8, 2.4, 1.8, 1.5, 2.2, 2.6, 1.8, 0.6, 0.3,
];

/** How long ago, in hours, what still stands so may have begun. */
const standsSince: Record<Unresolved, [number, number]> = {
  new: [0.1, 2.5],
  open: [0.5, 30],
  'waiting-for-customer': [4, 90],
  'waiting-for-department': [2, 60],
  'following-up': [8, 80],
};

/** When the matter came up: in working hours mostly, early enough for what was told of it to have happened. */
export function chooseOpening(matter: Matter, now: Date, chance: Chance) {
  return fittedInto(now, matter, startOf(matter, now, chance), chance);
}

/** The latest beginning up to `wanted` for which the story ends by now. */
export function fittedInto(now: Date, matter: Matter, wanted: Date, chance: Chance) {
  let began = reachable(matter, wanted, chance);
  let moments: StoryMoments = storyMoments(matter, began, chance);
  while (endOf(matter, moments) >= now) {
    began = reachable(matter, new Date(began.getTime() - (matter.hours ? 24 : 2) * HOUR), chance);
    moments = storyMoments(matter, began, chance);
  }
  return { began, moments };
}

function startOf(
  { outbreak, unresolved, hours: [from, to] = [0, 23] }: Matter,
  now: Date,
  chance: Chance,
): Date {
  if (outbreak) return momentAt(dayOf(now) - outbreak.daysAgo, outbreak.hour * 60 + chance.between(0, 75));
  if (unresolved) {
    const [least, most] = standsSince[unresolved];
    return new Date(now.getTime() - (least + chance.next() * (most - least)) * HOUR);
  }
  const today = dayOf(now);
  const days = Array.from({ length: daysTold }, (_, index) => today - daysTold + 1 + index);
  const day = chance.weighted(days, (each) => mondayFirst[(each + 3) % 7]!);
  const hour = chance.weighted([...byHour.keys()].slice(from, to + 1), (each) => byHour[each]!);
  return momentAt(day, hour * 60 + chance.between(0, 59));
}

/** Nobody answers the telephone or the door at night, and hardly anybody writes before seven. */
function reachable({ channel }: Matter, moment: Date, chance: Chance): Date {
  const spoken = channel === 'phone' || channel === 'in-person';
  const isQuiet = spoken ? !isOpen(moment) : minuteOf(moment) < 7 * 60;
  return isQuiet ? lastOpen(moment, chance.between(5, 180)) : moment;
}
