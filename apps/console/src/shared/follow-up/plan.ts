import type { NewFollowUp } from '@huiyin/contract/follow-ups';
import type { FollowUpId, StaffId } from '@huiyin/contract/ids';
import type { QueryClient } from '@tanstack/react-query';
import { api } from '../api.ts';
import { t } from '../text.ts';
import { planText } from './text.ts';

/** A follow-up as it is being written, in one line: when, and what. */
export interface PlanDraft {
  id: FollowUpId;
  text: string;
  staffId?: StaffId | null;
}

/** How the desk understands such a line; for half a minute the same, so that what was shown is what is saved. */
export const understandingOf = (text: string) =>
  api.followUps.readPlan.queryOptions({
    input: { text },
    enabled: text !== '',
    staleTime: 30_000,
  });

/** The follow-up that a line stands for; none where it says 无. */
export async function readPlan(
  queries: QueryClient,
  draft: PlanDraft | undefined,
): Promise<NewFollowUp | undefined> {
  const text = draft?.text.trim();
  if (!draft || !text) return undefined;
  const { at, what, otherwise } = await queries.fetchQuery(understandingOf(text));
  if (!at && !what) return undefined;
  const { id, staffId } = draft;
  return { id, what: what || t(planText.customer), dueAt: at ?? otherwise, ...(staffId ? { staffId } : {}) };
}
