import type { TicketId } from '@huiyin/contract/ids';
import { useState } from 'react';

/** Which tickets of a list are chosen: some, or all of the view, however many it holds. */
export type Choice = { ids: readonly TicketId[]; isWholeView: boolean };

const nothing: Choice = { ids: [], isWholeView: false };

export function useChoice() {
  const [choice, setChoice] = useState(nothing);
  return {
    choice,
    choose: (ids: readonly TicketId[]) => setChoice({ ids, isWholeView: false }),
    chooseView: (ids: readonly TicketId[]) => setChoice({ ids, isWholeView: true }),
    chooseNone: () => setChoice(nothing),
  };
}
