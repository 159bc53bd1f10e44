import type { Emotion, Extent, Nature, Priority } from '@huiyin/contract/ticket-words';
import { foldText } from './fold-text.ts';
import {
  chasesRepeatedly,
  coreFunctionDown,
  lesserFunctionWrong,
  safetyAtRisk,
  threatensToComplain,
} from './priority-signs.ts';
import { findSign, type Sign } from './sign.ts';

export interface PriorityFacts {
  nature?: Nature | null;
  categoryPriority?: Priority | null;
  emotion?: Emotion | null;
  extent?: Extent | null;
  description: string;
  customerWords: string;
  /** Earlier contacts on a matter that is still open. */
  openContacts: number;
  unsolvedComplaint: boolean;
}

/** `evidence` is what the ticket says, as written. */
export type Reason =
  | { code: 'core-function-down' | 'safety-at-risk' | 'threatens-to-complain'; evidence: string }
  | { code: 'lesser-function-wrong' | 'chases-repeatedly'; evidence: string }
  | { code: 'customer-agitated' | 'unsolved-complaint' | 'urgent-request' | 'complaint' }
  | { code: 'widely-affected'; extent: Extent }
  | { code: 'contacted-again'; openContacts: number }
  | { code: 'category'; priority: Priority }
  | { code: 'nothing-presses' };

/** The priority that the facts of a ticket speak for, with every reason for it. A person decides. */
export function suggestPriority(facts: PriorityFacts): { priority: Priority; reasons: Reason[] } {
  const reasons = {
    urgent: urgentReasons(facts),
    important: importantReasons(facts),
    normal: [] as Reason[],
  };
  const { categoryPriority } = facts;
  if (categoryPriority) reasons[categoryPriority].push({ code: 'category', priority: categoryPriority });

  if (reasons.urgent.length > 0) return { priority: 'urgent', reasons: reasons.urgent };
  if (reasons.important.length > 0) return { priority: 'important', reasons: reasons.important };
  return { priority: 'normal', reasons: [...reasons.normal, { code: 'nothing-presses' }] };
}

function urgentReasons(facts: PriorityFacts): Reason[] {
  const { extent, nature, emotion, unsolvedComplaint } = facts;
  const widespread = (extent === 'many' || extent === 'all') && evidenceOf(lesserFunctionWrong, facts);
  return present([
    because('core-function-down', evidenceOf(coreFunctionDown, facts)),
    because('safety-at-risk', evidenceOf(safetyAtRisk, facts)),
    because('threatens-to-complain', evidenceOf(threatensToComplain, facts)),
    emotion === 'agitated' && { code: 'customer-agitated' },
    unsolvedComplaint && { code: 'unsolved-complaint' },
    nature === 'urgent-request' && { code: 'urgent-request' },
    widespread && { code: 'widely-affected', extent },
  ]);
}

function importantReasons(facts: PriorityFacts): Reason[] {
  const { extent, nature, openContacts } = facts;
  return present([
    because('lesser-function-wrong', evidenceOf(lesserFunctionWrong, facts)),
    because('chases-repeatedly', evidenceOf(chasesRepeatedly, facts)),
    openContacts > 0 && { code: 'contacted-again', openContacts },
    nature === 'complaint' && { code: 'complaint' },
    (extent === 'many' || extent === 'all') && { code: 'widely-affected', extent },
  ]);
}

function evidenceOf(sign: Sign, { description, customerWords }: PriorityFacts): string | null {
  const [told, said] = [foldText(description), foldText(customerWords)];
  const inDescription = findSign(told, said, sign);
  if (inDescription) return description.slice(inDescription.start, inDescription.end);
  const inWords = findSign(said, told, sign);
  return inWords && customerWords.slice(inWords.start, inWords.end);
}

function because(
  code: Extract<Reason, { evidence: string }>['code'],
  evidence: string | null,
): Reason | null {
  return evidence === null ? null : { code, evidence };
}

function present(reasons: (Reason | false | null | '')[]): Reason[] {
  return reasons.filter((reason) => !!reason);
}
