import type { TicketId } from '@huiyin/contract/ids';
import { Grid } from 'antd';
import { useState } from 'react';
import { useMay } from '#shared/session.ts';

/** Which tickets of a list are chosen: some, or all of the view, however many it holds. */
export type Choice = { ids: readonly TicketId[]; isWholeView: boolean };

const nothing: Choice = { ids: [], isWholeView: false };

/** On a wide screen tickets can be chosen at any time; on a narrow one, where room is dear, after saying so. */
export function useChoice() {
  const [choice, setChoice] = useState(nothing);
  const [isOn, setOn] = useState(false);
  const mayChoose = useMay('tickets.work');
  const isWide = Grid.useBreakpoint().md === true;
  const choose = (ids: readonly TicketId[]) => setChoice({ ids, isWholeView: false });
  return {
    ...{ choice, isWide, mayChoose, choose },
    isChoosing: mayChoose && (isWide || isOn),
    turn() {
      setChoice(nothing);
      setOn(!isOn);
    },
    toggle: (id: TicketId) =>
      choose(choice.ids.includes(id) ? choice.ids.filter((one) => one !== id) : [...choice.ids, id]),
    chooseView: (ids: readonly TicketId[]) => setChoice({ ids, isWholeView: true }),
    chooseNone: () => setChoice(nothing),
  };
}
