import { isNothing, plain } from '../../columns/plain.ts';

export interface ReadFeedback {
  score?: number;
  comment: string;
}

const POINTS = /([1-5])\s*(?:分|星|of\s*5|\/\s*5)/;
const CONTENT: readonly [RegExp, number][] = [
  [/^(?:非常不满意|很不满意)/, 1],
  [/^(?:不满意|unsatisfied|dissatisfied)/, 2],
  [/^(?:基本满意|较满意|一般|fairlysatisfied)/, 4],
  [/^(?:非常满意|很满意|满意|satisfied|好评)/, 5],
];
const WAITING = /^(?:待跟进|待回访|待反馈|未反馈|待评价|暂无|未评价)$/;

/** As in 满意（5分），“处理很及时”; undefined where the customer has not said anything yet. */
export function readFeedback(text: string): ReadFeedback | undefined {
  const words = plain(text);
  if (isNothing(text) || WAITING.test(words)) return undefined;
  const points = POINTS.exec(text.normalize('NFKC'));
  const content = CONTENT.find(([begins]) => begins.test(words));
  const score = points ? Number(points[1]) : content?.[1];
  return score === undefined ? { comment: text } : { score, comment: commentIn(text) };
}

function commentIn(text: string): string {
  const quoted = /[“"「『]([\s\S]*)[”"」』]\s*$/.exec(text);
  if (quoted) return quoted[1]!.trim();
  return text.replace(/^[^,，;；、。(（]*(?:[(（][^)）]*[)）])?[,，;；、。\s]*/, '').trim();
}
