import type { Resolution, SecondTry } from '../matter.ts';
import type { PlannedEntry, PlannedRating, PlannedSolution } from '../plan.ts';
import { dayOf, HOUR, minuteOf, momentAt, whenOpen } from './desk-hours.ts';
import type { Chance } from './random.ts';
import type { Scene } from './scene.ts';

const saidWith: Readonly<Record<number, readonly string[]>> = {
  5: ['处理很及时', '很满意，继续保持', '客服耐心，说得明白', '省心', '比我想的快', '态度好，有结果', ''],
  4: ['问题解决了，过程稍慢', '还可以', '解释清楚了', '总体满意，希望少走一步流程', '结果满意', ''],
  2: ['没解决我的问题', '规则不近人情', '等太久'],
  3: ['解决了，但等得有点久', '一般，下次希望主动一点', '结果能接受', ''],
};

export interface Afterwards {
  readonly ratings: readonly PlannedRating[];
  readonly entries: readonly PlannedEntry[];
  readonly solutions: readonly PlannedSolution[];
}

/** What came back after it was resolved; who was not satisfied was called within a day and asked again. */
export function afterwardsOf(scene: Scene, solutions: readonly PlannedSolution[]): Afterwards {
  const { matter, turn, known, moments, now, chance } = scene;
  const { resolved } = matter;
  const at = resolved ? later(moments(resolved.after), chance, 0.3, 26) : now;
  const answers = turn === 0 || resolved?.secondTry || chance.next() < 0.7;
  const mayBeAsked = known.customer?.consents.surveys && !matter.anonymous;
  if (!resolved?.rating || !mayBeAsked || !answers || at >= now)
    return { ratings: [], entries: [], solutions };

  const first = firstRating(scene, resolved, at);
  const again = resolved.secondTry && secondTry(scene, resolved.secondTry, solutions, at);
  if (!again || again.ratings[0]!.at >= now) return { ratings: [first], entries: [], solutions };
  return { ...again, ratings: [first, ...again.ratings] };
}

function firstRating({ turn, handler, chance }: Scene, resolved: Resolution, at: Date): PlannedRating {
  const { rating = 5, comment = '', ratedByPhone, secondTry } = resolved;
  const asTold = turn === 0 || secondTry;
  const near = [rating, rating, Math.max(3, rating - 1), Math.min(5, rating + 1)];
  const score = asTold || rating < 3 ? rating : chance.one(near);
  const said = asTold ? comment : chance.one(saidWith[score] ?? ['']);
  return { at, score, comment: said, solution: null, enteredBy: ratedByPhone ? handler : null };
}

function secondTry(
  { handler, chance }: Scene,
  { contact, solution, rating, comment }: SecondTry,
  solutions: readonly PlannedSolution[],
  ratedAt: Date,
): Afterwards {
  const calledAt = whenOpen(later(ratedAt, chance, 1, 9), chance.between(10, 50));
  const by = handler === 'chen-jing' ? 'chen-jing' : 'li-mingxuan';
  return {
    entries: [
      {
        ...{ at: calledAt, kind: 'call', direction: 'out', by, body: contact },
        ...{ channel: 'phone', durationSeconds: 480, department: null },
      },
    ],
    solutions: [
      ...solutions,
      {
        ...{ round: (solutions.at(-1)?.round ?? 0) + 1, body: solution, answer: 'accepted' },
        ...{ offeredAt: calledAt, offeredBy: by, answeredAt: calledAt },
      },
    ],
    ratings: [
      {
        at: later(calledAt, chance, 1, 12),
        score: rating,
        comment,
        solution: solutions.length,
        enteredBy: null,
      },
    ],
  };
}

/** Some hours later, when people are awake. */
function later(from: Date, chance: Chance, least: number, most: number) {
  const at = new Date(from.getTime() + (least + chance.next() * (most - least)) * HOUR);
  return minuteOf(at) < 7 * 60 ? momentAt(dayOf(at), chance.between(7 * 60 + 10, 10 * 60)) : at;
}
